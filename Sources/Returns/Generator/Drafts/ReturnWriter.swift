/// Writes a return of drafts, child by child.
public struct ReturnWriter: Sendable {
  /// The collection it is for.
  public let year: Int
  private var bytes: [UInt8] = []
  private let asksForSex: Bool
  let hasCINPlans: Bool

  /// A writer that has written the header.
  ///
  /// The reference date is 31 March of the year unless another, or none, is to be written.
  public init(year: Int, authority: String = "881", referenceDate: String?? = .none) {
    self.year = year
    asksForSex = year >= 2025
    hasCINPlans = Element.cinPlan.form.collections.contains(year)
    text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    line(.message, .header) {
      $0.group(.collectionDetails) {
        $0.element(.collection, "CIN")
        $0.element(.year, String(year))
        $0.element(.referenceDate, referenceDate ?? "\(year)-03-31")
      }
      $0.group(.source) {
        $0.element(.sourceLevel, "L")
        $0.element(.authority, authority)
        $0.element(.softwareCode, "Heed")
        $0.element(.release, "1")
        $0.element(.serialNumber, "001")
        $0.element(.madeAt, "\(year)-05-01T09:00:00")
      }
    }
    text("<Children>\n")
  }

  /// Writes the end of the return.
  public mutating func finish() {
    text("</Children>\n</Message>\n")
  }

  /// What has been written since last asked.
  public mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  public mutating func add(_ child: ChildDraft) {
    text("<Child>\n")
    line(.identifiers) { $0.identifiers(of: child) }
    line(.characteristics) {
      $0.element(.ethnicity, child.ethnicity)
      $0.list(.disabilities, of: .disability, child.disabilities)
    }
    for episode in child.episodes { add(episode) }
    text("</Child>\n")
  }

  private mutating func identifiers(of child: ChildDraft) {
    element(.childID, child.childID)
    element(.upn, child.upn)
    element(.formerUPN, child.formerUPN)
    element(.upnUnknown, child.upnUnknown)
    element(.birthDate, child.bornOn)
    element(.expectedBirthDate, child.expectedOn)
    if asksForSex {
      element(.sex, child.sex)
    } else {
      element(.gender, child.sex.map { ["M": "1", "F": "2", "U": "0"][$0] ?? $0 })
    }
    element(.deathDate, child.diedOn)
  }
}

extension ReturnWriter {
  mutating func list(_ group: Element, of element: Element, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    self.group(group) { for text in texts { $0.element(element, text) } }
  }

  /// Groups on a line of their own; all but the last are left open.
  mutating func line(
    _ groups: Element..., content: (inout ReturnWriter) -> Void
  ) {
    for group in groups.dropLast() { text("<\(group.name)>\n") }
    if let group = groups.last { self.group(group, content) }
    text("\n")
  }

  mutating func group(_ group: Element, _ content: (inout ReturnWriter) -> Void) {
    text("<\(group.name)>")
    content(&self)
    text("</\(group.name)>")
  }

  mutating func element(_ element: Element, _ value: String?) {
    guard let value else { return }
    let name = element.name
    text("<\(name)>")
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "&"): text("&amp;")
      case UInt8(ascii: "<"): text("&lt;")
      default: bytes.append(byte)
      }
    }
    text("</\(name)>")
  }

  mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
