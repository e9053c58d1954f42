/// An element that has started and not ended, and what has been seen in it.
struct OpenedElement {
  let element: Element
  let place: Place
  let isGroup: Bool
  /// The elements it has held.
  private var seen = ElementSet()
  private var latest: UInt8 = 0
  var hasStrayText = false

  init(_ element: Element, isGroup: Bool, at place: Place) {
    self.element = element
    self.isGroup = isGroup
    self.place = place
  }

  /// Whether an inner element comes after one that the schema puts behind it, or again.
  mutating func note(_ inner: Element) -> (isOutOfOrder: Bool, isRepeated: Bool) {
    defer {
      seen.insert(inner)
      latest = max(latest, inner.rawValue)
    }
    return (inner.rawValue < latest, seen.contains(inner))
  }
}
