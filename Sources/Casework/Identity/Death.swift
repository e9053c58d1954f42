public import Record

/// Somebody died, on the day the entry says.
public struct Death: Payload {
  public static let kind = Kind("person.died")

  public var note: String?

  public init(note: String? = nil) {
    self.note = note
  }
}

extension Death {
  public static let title = "Died"

  public var summary: String { note ?? "Death recorded" }

  public var details: [Detail] {
    Detail.listing(("Note", note))
  }
}
