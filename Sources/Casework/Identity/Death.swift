public import Record

/// Somebody died, on the day the entry says.
public struct Death: Payload {
  public static let kind = Kind("person.died")

  public var note: String?

  public init(note: String? = nil) {
    self.note = note
  }
}
