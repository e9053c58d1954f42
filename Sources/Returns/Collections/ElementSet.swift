/// A set of elements, a bit for each.
struct ElementSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  init() {}

  init(where belongs: (Element) -> Bool) {
    for element in Element.allCases where belongs(element) { insert(element) }
  }

  func contains(_ element: Element) -> Bool {
    bits & (1 << UInt64(element.rawValue)) != 0
  }

  mutating func insert(_ element: Element) {
    bits |= 1 << UInt64(element.rawValue)
  }

  func isDisjoint(with other: ElementSet) -> Bool {
    bits & other.bits == 0
  }

  /// Those that hold other elements.
  static let groups = ElementSet { $0.form.isGroup }
  /// Those that a parent may hold several of.
  static let repeating = ElementSet { $0.form.repeats }

  /// Those that belong in the collection of a year; a year before the first known has what that has.
  static func of(collection year: Int) -> ElementSet {
    let year = min(max(year, Census.collections.lowerBound), 9999)
    return ElementSet { $0.form.collections.contains(year) }
  }

  static let all = ElementSet { _ in true }
}
