public import Record

/// An entry was recorded in error.
///
/// The entry it corrects stays visible, struck through; the reason is in the contents.
public struct Withdrawal: Payload {
  public static let kind = Kind("entry.withdrawn")

  public init() {}
}

extension Withdrawal {
  public static let title = "Recorded in error"

  public var summary: String { "An earlier entry was recorded in error" }

  public var details: [Detail] {
    []
  }
}
