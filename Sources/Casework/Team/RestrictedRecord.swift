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

extension RestrictedRecord {
  public static let title = "Record restricted"

  public var summary: String {
    named.count == 1 ? "To 1 named person" : "To \(named.count) named people"
  }

  public var details: [Detail] {
    Detail.listing(("Why", why))
  }
}
