/// Holds what may be wider than the page, a table or a drawing, and scrolls it within itself.
public struct ScrollRegion: Component {
  private let label: String
  private let content: Markup

  public init(_ label: String, content: Markup) {
    self.label = label
    self.content = content
  }

  public var markup: Markup {
    """
    <div class="scroll" role="region" aria-label="\(label)" tabindex="0">\(content)</div>
    """
  }
}

extension ScrollRegion {
  public static let examples = [
    Example(
      "a drawing",
      ScrollRegion(
        "Timeline of 2026",
        content: """
          <svg class="chart" viewBox="0 0 900 90" width="900" height="90" role="img" \
          aria-label="Two entries by the school, one of them recorded late">\
          <rect class="lane" x="0" y="10" width="900" height="50"/>\
          <text class="chart-label" x="8" y="40">School</text>\
          <rect class="gap" x="420" y="10" width="240" height="50"/>\
          <circle class="mark" cx="240" cy="35" r="8"/>\
          <circle class="mark-late" cx="380" cy="35" r="8"/>\
          <line class="axis" x1="0" y1="62" x2="900" y2="62"/>\
          <text class="chart-label-small" x="120" y="82">January</text></svg>
          """)),
    Example("hostile", ScrollRegion(hostileText, content: "\(hostileText)")),
  ]
}
