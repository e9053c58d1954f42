public import Record

/// Something worth keeping that fits nowhere else.
public struct Note: Payload {
  public static let kind = Kind("note.recorded")

  public var text: String

  public init(text: String) {
    self.text = text
  }
}

extension Note {
  public static let title = "Note"
  public static let isContact = true

  public var summary: String { text }

  public var details: [Detail] {
    Detail.listing(("Note", text))
  }
}
