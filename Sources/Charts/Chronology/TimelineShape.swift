import Markup

/// How a mark looks, so that it can be told from others without its colour.
public enum TimelineShape: CaseIterable, Sendable {
  case concern, seen, notSeen, event, help, other

  /// What the shape means, for the key and the table.
  public var label: String {
    switch self {
    case .concern: "Concern"
    case .seen: "Child seen"
    case .notSeen: "Child not seen"
    case .event: "Event"
    case .help: "Help"
    case .other: "Other entry"
    }
  }

  /// The shape, about 12 across.
  func drawn(x: Double, y: Double) -> Markup {
    switch self {
    case .concern:
      "<path d=\"M\(x, places: 1) \(y - 6, places: 1)l6.5 11.5h-13z\" fill=\"#d4351c\"/>"
    case .seen:
      "<circle cx=\"\(x, places: 1)\" cy=\"\(y, places: 1)\" r=\"5.5\" fill=\"#00703c\"/>"
    case .notSeen:
      """
      <path d="M\(x - 5, places: 1) \(y - 5, places: 1)l10 10m0-10l-10 10" stroke="#942514" \
      stroke-width="3" fill="none"/>
      """
    case .event:
      """
      <rect x="\(x - 5, places: 1)" y="\(y - 5, places: 1)" width="10" height="10" \
      fill="#1d70b8"/>
      """
    case .help:
      "<path d=\"M\(x, places: 1) \(y - 7, places: 1)l7 7-7 7-7-7z\" fill=\"#4c2c92\"/>"
    case .other:
      """
      <circle cx="\(x, places: 1)" cy="\(y, places: 1)" r="4.5" fill="#ffffff" \
      stroke="#505a5f" stroke-width="2"/>
      """
    }
  }

  /// The dashed ring that says an entry was entered late.
  static func lateRing(x: Double, y: Double) -> Markup {
    """
    <circle cx="\(x, places: 1)" cy="\(y, places: 1)" r="9.5" fill="none" stroke="#0b0c0c" \
    stroke-width="1.5" stroke-dasharray="3 2"/>
    """
  }

  /// The line through an entry that no longer stands.
  static func strike(x: Double, y: Double) -> Markup {
    """
    <path d="M\(x - 10, places: 1) \(y, places: 1)h20" stroke="#0b0c0c" stroke-width="2"/>
    """
  }
}
