public import Record
public import Vocabulary

/// The record was restricted to named practitioners.
///
/// The latest restriction names everybody: an earlier one’s names no longer count.
public struct RestrictedRecord: Payload {
  public static let kind = Kind("record.restricted")

  public var named: [ID<Practitioner>]
  public var why: String

  public init(named: [ID<Practitioner>] = [], why: String) {
    self.named = named
    self.why = why
  }
}
