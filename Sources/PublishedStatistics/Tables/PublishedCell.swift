/// What stands in one cell of a published table: a number, or a mark in its place.
public enum PublishedCell: Hashable, Sendable {
  case number(PublishedNumber)
  case marked(Marker)

  /// The number; nil for every mark, so that a mark can never be counted with.
  public var number: PublishedNumber? {
    if case .number(let number) = self { number } else { nil }
  }

  public var marker: Marker? {
    if case .marked(let marker) = self { marker } else { nil }
  }

  /// As published: 43.4 or `c`.
  public var text: String {
    switch self {
    case .number(let number): number.text
    case .marked(let marker): marker.code
    }
  }
}
