public import Record

/// Something worth keeping that fits nowhere else.
public struct Note: Payload {
  public static let kind = Kind("note.recorded")

  public var text: String

  public init(text: String) {
    self.text = text
  }
}
