/// Something wrong with the form of a return, of whichever year: an element that does not belong
/// where it stands, or a text that cannot be read.
public struct FormFault: Hashable, Sendable {
  public let kind: Kind
  public let place: Place
  /// The element's tag as written, or the text that is at fault.
  public let text: String

  init(_ kind: Kind, at place: Place, _ text: String = "") {
    self.kind = kind
    self.place = place
    self.text = text
  }

  /// What can be wrong; the raw value is what stands where other findings have a rule's number.
  public enum Kind: String, CaseIterable, Sendable {
    case unreadableDate = "unreadable-date"
    case unreadableFlag = "unreadable-yes-or-no"
    case unreadableNumber = "unreadable-number"
    case dateWithTime = "date-with-time"
    case unknownElement = "unknown-element"
    case misplacedElement = "misplaced-element"
    case elementOfAnotherYear = "element-of-another-year"
    case repeatedElement = "repeated-element"
    case elementOutOfOrder = "element-out-of-order"
    case strayText = "stray-text"
    case unknownAttribute = "unknown-attribute"
    case longText = "long-text"
    case childTooLarge = "child-too-large"
    case anotherCollection = "another-collection"
    case noChildren = "no-children"
    case yearUnknown = "year-unknown"
  }
}
