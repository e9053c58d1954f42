/// What was decided about sharing information.
public enum SharingOutcome: String, Choice {
  case share
  case sharePart = "share_part"
  case doNotShare = "do_not_share"

  public var label: String {
    switch self {
    case .share: "Share it"
    case .sharePart: "Share part of it"
    case .doNotShare: "Do not share it"
    }
  }

  /// Whether anything leaves the agency.
  public var sharesSomething: Bool { self != .doNotShare }
}
