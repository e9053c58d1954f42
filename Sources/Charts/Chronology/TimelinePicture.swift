import Markup
import Vocabulary

/// The drawing itself.
struct TimelinePicture {
  let chart: TimelineChart
  let scale: TimelineScale
  let lanes: [TimelineLane]

  private static let axis = 34.0

  private var lanesHeight: Double { lanes.map(\.height).reduce(0, +) }
  private var gapsHeight: Double { chart.gaps.isEmpty ? 0 : 34 }
  private var height: Double { Self.axis + lanesHeight + gapsHeight + 4 }

  var markup: Markup {
    """
    <svg class="chart-picture" viewBox="0 0 \(TimelineScale.width, places: 0) \
    \(height, places: 0)" width="\(TimelineScale.width, places: 0)" \
    height="\(height, places: 0)" role="img" \
    aria-labelledby="\(chart.id)-title \(chart.id)-desc" font-size="14" fill="#0b0c0c">\
    <title id="\(chart.id)-title">\(chart.title)</title>\
    <desc id="\(chart.id)-desc">\(chart.summary)</desc>\
    \(bands)\(axis)\(lanesMarkup)\(gaps)</svg>
    """
  }

  private var axis: Markup {
    each(scale.ticks) { tick in
      """
      <path d="M\(tick.x, places: 1) \(Self.axis - 8, places: 0)V\(height - 4, places: 0)" \
      stroke="#b1b4b6"/><text x="\(tick.x + 3, places: 1)" y="18" font-size="13">\
      \(tick.label)</text>
      """
    }
  }

  private var lanesMarkup: Markup {
    var markup = Markup.empty
    var top = Self.axis
    for lane in lanes {
      markup += rule(at: top) + LaneName(lane.name).markup(top: top) + lane.markup(top: top)
      top += lane.height
    }
    return markup + rule(at: top)
  }

  private func rule(at y: Double) -> Markup {
    """
    <path d="M0 \(y, places: 1)H\(TimelineScale.width, places: 0)" stroke="#b1b4b6"/>
    """
  }

  /// What lies behind the lanes where nobody recorded anything.
  private var bands: Markup {
    each(chart.gaps) { gap in
      let (left, right) = edges(of: gap)
      return """
        <rect x="\(left, places: 1)" y="\(Self.axis, places: 0)" \
        width="\(right - left, places: 1)" height="\(lanesHeight + gapsHeight, places: 1)" \
        fill="#f3f2f1"><title>\(gap.wording)</title></rect>
        """
    }
  }

  private var gaps: Markup {
    guard !chart.gaps.isEmpty else { return .empty }
    let middle = Self.axis + lanesHeight + 20
    return """
      <text x="4" y="\(middle + 1, places: 1)" font-weight="bold">Nothing recorded</text>\
      \(each(chart.gaps) { bracket($0, y: middle) })
      """
  }

  private func bracket(_ gap: TimelineGap, y: Double) -> Markup {
    let (left, right) = edges(of: gap)
    let room = right - left - 12
    let words = [gap.wording, gap.short].first { Double($0.count) * 6.8 < room }
    let end = y - 8
    return """
      <path d="M\(left, places: 1) \(end, places: 1)v4H\(right, places: 1)v-4" fill="none" \
      stroke="#505a5f" stroke-width="2"><title>\(gap.wording)</title></path>\
      \(present(words) { """
        <text x="\((left + right) / 2, places: 1)" y="\(y + 9, places: 1)" font-size="13" \
        text-anchor="middle">\($0)</text>
        """ })
      """
  }

  private func edges(of gap: TimelineGap) -> (left: Double, right: Double) {
    let left = scale.x(gap.from.adding(days: 1)) + 2
    return (left, max(left + 2, scale.x(gap.until) - 2))
  }
}

extension TimelineGap {
  /// As much as fits beside others: 14 weeks.
  fileprivate var short: String { "\(from.wholeWeeks(until: until)) weeks" }
}

/// An agency’s name beside its lane, on two lines if it needs them.
private struct LaneName {
  let name: String

  init(_ name: String) { self.name = name }

  private static let longest = 27

  private var lines: [String] {
    var lines = [""]
    for word in name.split(separator: " ") {
      let joined = (lines[lines.count - 1] + " " + word).drop { $0 == " " }
      if joined.count > Self.longest && !lines[lines.count - 1].isEmpty {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = String(joined)
      }
    }
    let cut = lines.prefix(2).map { String($0.prefix(Self.longest)) }
    return cut.joined(separator: " ").count < name.count
      ? cut.dropLast() + [(cut.last ?? "") + "…"] : cut
  }

  func markup(top: Double) -> Markup {
    let lines = lines
    let first = top + (lines.count == 1 ? 22 : 16)
    return """
      <text x="4" font-weight="bold" font-size="13"><title>\(name)</title>\
      \(each(lines.indices) { """
        <tspan x="4" y="\(first + Double($0) * 16, places: 1)">\(lines[$0])</tspan>
        """ })</text>
      """
  }
}
