import Casework
import Charts
import Markup
import Record
import Vocabulary

/// What adds up over time, with every number leading to the entries it counts.
struct AccumulationView: Component {
  private let grid: AccumulationGrid

  init(_ chronology: Chronology, person: ID<Person>, title: String = "What adds up") {
    grid = Self.grid(chronology, by: .quarter, title: title) { cell in
      var query = FormBody()
      query.add("counted", cell.row)
      query.add("in", cell.column)
      return "/people/\(person)/chronology?\(query.encoded)"
    }
  }

  static func grid(
    _ chronology: Chronology, by period: Accumulation.Period, title: String = "What adds up",
    address: @escaping @Sendable (AccumulationCell) -> String
  ) -> AccumulationGrid {
    AccumulationGrid(title: title, chronology.accumulation(by: period), address: address)
  }

  var markup: Markup { grid.markup }

  static let examples = [
    Example("nothing recorded", AccumulationView(Chronology([]), person: ID("maya")))
  ]
}
