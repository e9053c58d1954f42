import Casework
public import Markup
import Vocabulary

extension AccumulationGrid: Component {
  public var markup: Markup {
    guard !rows.isEmpty else {
      return "<p class=\"hint\">No worry has been recorded, so there is nothing to count.</p>"
    }
    let table: Markup = """
      <table class="table heat-grid"><caption>\(title)</caption>\
      <thead><tr><th scope="col">Type</th>\
      \(each(columns) { "<th scope=\"col\">\(shortName($0))</th>" })\
      <th scope="col">All</th></tr></thead>\
      <tbody>\(each(rows) { markup($0) })</tbody><tfoot>\(totals)</tfoot></table>
      """
    return """
      <div class="chart">\(ScrollRegion(title, content: table))\
      <p class="hint">\(explanation)</p></div>
      """
  }

  private func markup(_ row: AccumulationRow) -> Markup {
    """
    <tr><th scope="row">\(row.title)</th>\
    \(each(columns.indices) { cell(row.cells[$0].count, row.title, columns[$0]) })\
    <td>\(link(row.all.count, row.title, nil))</td></tr>
    """
  }

  private var totals: Markup {
    """
    <tr><th scope="row">Entries, each counted once</th>\
    \(each(columns.indices) { "<td>\(link(total($0), nil, columns[$0]))</td>" })\
    <td>\(total)</td></tr>
    """
  }

  /// The number is the fact; the shade only helps the eye.
  private func cell(_ count: Int, _ row: String, _ column: AccumulationColumn) -> Markup {
    "<td class=\"heat-\(shade(count))\">\(link(count, row, column))</td>"
  }

  private func link(_ count: Int, _ row: String?, _ column: AccumulationColumn?) -> Markup {
    guard count > 0 else { return "0" }
    let cell = AccumulationCell(row: row, column: column?.key)
    return """
      <a href="\(href: address(cell))">\(count)<span class="visually-hidden"> \
      \(count == 1 ? "entry" : "entries"): \(wording(of: cell))</span></a>
      """
  }

  private func shortName(_ column: AccumulationColumn) -> String {
    if case .period(let day) = column { step.shortName(from: day) } else { name(column) }
  }

  func name(_ column: AccumulationColumn) -> String {
    switch column {
    case .before(let day): "Before \(YearMonth(day).british)"
    case .period(let day): step.name(from: day)
    case .rough: "Date not known to the \(step.unit)"
    }
  }

  private var explanation: String {
    """
    This counts entries; it is not a score. An entry of several types is counted in the row of each, \
    and once in the last row. What was recorded in error is left out. Each column is one \(step.unit).
    """
  }

  public static var examples: [Example] {
    let none = Chronology([]).accumulation(by: .quarter)
    return [
      Example("nothing yet", AccumulationGrid(title: "Accumulation", none) { _ in "#" })
    ]
  }
}
