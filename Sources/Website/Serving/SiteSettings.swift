/// How a site is reached, and what it may trust about that.
public struct SiteSettings: Sendable {
  /// The address people type, such as `https://heed.example.gov.uk`; nil when it is only on this machine.
  public let publicURL: String?

  /// In a demonstration, whom to sign in as and why; one of each role when none are named.
  public let invitations: [DemoInvitation]

  public init(publicURL: String? = nil, invitations: [DemoInvitation] = []) {
    self.publicURL = publicURL
    self.invitations = invitations
  }

  /// Whether browsers come by TLS, which a proxy ends before it reaches us.
  ///
  /// Then cookies are for TLS only, and the proxy is believed about where a request came from.
  var isBehindTLS: Bool { publicURL?.lowercased().hasPrefix("https://") ?? false }

  /// The public address without its scheme, as the Origin header compares.
  var publicAuthority: String? {
    guard let publicURL, let scheme = publicURL.firstRange(of: "://") else { return nil }
    return publicURL[scheme.upperBound...].split(separator: "/").first.map { $0.lowercased() }
  }
}
