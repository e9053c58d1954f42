import Indicators
import Markup
import UseCases
import Vocabulary

/// What a loaded return comes to, each figure leading to the children behind it.
struct ReturnFiguresPage: Page {
  let loaded: LoadedReturn
  let figures: [(figure: CensusFigure, definition: String, value: Figure)]
  /// What an earlier return left open and no later one mentions.
  let leftOpen: Int

  var title: String { "Figures of the \(loaded.years) return" }
  let section: SiteSection? = .returns
  let isWide = true
  var before: Markup {
    BackLink("Returns that have been loaded", href: "/returns/cin/loaded").markup
  }

  var content: Markup {
    """
    <h1>\(title)</h1><p>Authority \(loaded.authority ?? "not said"), from <bdi>\(loaded.fileName)</bdi>.</p>\
    \(WarningText("Small numbers are not withheld here. Do not publish these figures: those of the booklet are safe."))\
    \(when(leftOpen > 0, """
      <p>\(leftOpen.grouped) plans or cases that an earlier return left open are in no later one. They are not counted \
      as open.</p>
      """))\
    \(Table(
      "Figures", columns: ["Figure", .init("Value", isNumeric: true), "Children"],
      rows: figures.map(row), captionIsHidden: true))
    """
  }

  private func row(_ row: (figure: CensusFigure, definition: String, value: Figure)) -> [Markup] {
    let address = "/returns/cin/loaded/\(loaded.digest)/children?figure=\(row.figure.id)"
    let behind: Markup =
      (row.value.counted ?? 0) > 0
      ? """
      <a href="\(href: address)">See who they are\(VisuallyHidden(": \(row.figure.title)"))</a>
      """ : ""
    return [
      "\(row.figure.title)<br><span class=\"hint\">\(row.definition)</span>",
      "\(row.value.words)", behind,
    ]
  }
}

extension Figure {
  /// For reading: 12, or 12 of 30 (40.0 %).
  fileprivate var words: String {
    switch self {
    case .count(let count): count.grouped
    case .share(let part, let whole):
      "\(part.grouped) of \(whole.grouped)" + (value.map { " (\(Self.tenths($0)) %)" } ?? "")
    case .median(let middle, let count): "\(Self.tenths(middle)) days (of \(count.grouped))"
    case .nothing: "None to count"
    case .noData(let why): why.wording
    default: value.map(Self.tenths) ?? "No figure"
    }
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
