/// A region of England, or one of the two halves in which London is published.
public struct Region: Hashable, Sendable {
  /// `E12000002`.
  public let code: String
  public let name: String
  /// London, for Inner and Outer London.
  public let within: String?

  /// The nine regions, and Inner and Outer London.
  public static let all = [
    Region("E12000001", "North East"), Region("E12000002", "North West"),
    Region("E12000003", "Yorkshire and The Humber"), Region("E12000004", "East Midlands"),
    Region("E12000005", "West Midlands"), Region("E12000006", "East of England"),
    Region("E12000007", "London"), Region("E12000008", "South East"),
    Region("E12000009", "South West"),
    Region("E13000001", "Inner London", within: "E12000007"),
    Region("E13000002", "Outer London", within: "E12000007"),
  ]

  public static func coded(_ code: some StringProtocol) -> Region? {
    all.first { $0.code == code }
  }

  private init(_ code: String, _ name: String, within: String? = nil) {
    self.code = code
    self.name = name
    self.within = within
  }
}
