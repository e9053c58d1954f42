/// Where a published row is about.
///
/// A local authority is named by its three-digit code (the Department’s old code), which it keeps
/// when a boundary change gives it a new nine-character one.
public enum PublishedPlace: Hashable, Sendable {
  case england
  /// By its nine-character code: `E12000002`.
  case region(String)
  /// By its three-digit code: `351`.
  case authority(String)

  /// What finds it in a table: `E92000001`, `E12000002` or `351`.
  public var code: String {
    switch self {
    case .england: "E92000001"
    case .region(let code), .authority(let code): code
    }
  }
}
