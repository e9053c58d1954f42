import Examples
import Indicators
import Packs
import Vocabulary

/// Somebody with the spreadsheets and the definitions, who adds up what adds up and works out the rest.
struct OwnAttack {
  private var attack = Attack()
  private var cells: [Cell: String] = [:]
  private(set) var relations = 0
  /// Counts of 1 to 5 that are shown, or are the rest of a share that is.
  private(set) var small: [String] = []
  private let pack: StrategyPack

  /// One figure, as its row names it.
  private struct Cell: Hashable {
    let indicator: String
    let title: String
    let group: String
    let period: String
  }

  init(_ pack: StrategyPack) { self.pack = pack }

  var withheld: Int { attack.unknown.count }

  func workedOut() -> [String] { attack.workedOut() }

  mutating func see(_ row: [String: String]) {
    let (title, group) = Self.parts(row["title"] ?? "")
    let cell = Cell(
      indicator: row["indicator"] ?? "", title: title, group: group, period: row["period"] ?? "")
    // An indicator that stands under several objectives has the same row several times.
    guard cells[cell] == nil else { return }
    let name = "\(cell.indicator) | \(title) | \(group) | \(cell.period)"
    cells[cell] = name
    guard let shown = row["numerator"], !shown.isEmpty else { return }
    guard let count = Int(shown) else { return attack.conceal(name, 1, least: 1) }
    attack.know(name, count)
    if (1...5).contains(count) { small.append(name) }
    if let whole = row["denominator"].flatMap({ Int($0) }), (1...5).contains(whole - count) {
      small.append("\(name), the rest of \(whole)")
    }
  }

  /// Title (agency: school) is the title and the group.
  private static func parts(_ text: String) -> (String, String) {
    guard text.hasSuffix(")"), let at = text.lastIndex(of: "("), text[at...].contains(": ") else {
      return (text, "")
    }
    return (
      String(text[..<at]).trimmingSuffix(" "), String(text[text.index(after: at)...].dropLast())
    )
  }

  /// Ties months to quarters, quarters to years and groups to their totals.
  mutating func relate() {
    for (cell, name) in cells where addsUp(cell) {
      let parts = cells.filter {
        $0.key.indicator == cell.indicator && $0.key.title == cell.title
      }
      relate(
        name,
        to: months(of: cell.period).compactMap { month in
          parts.first { $0.key.group == cell.group && $0.key.period == month }?.value
        }, of: months(of: cell.period).count)
      guard cell.group.isEmpty else { continue }
      let groups = parts.filter { !$0.key.group.isEmpty && $0.key.period == cell.period }
      let dimensions = Set(groups.keys.map { Self.dimension($0.group) })
      for dimension in dimensions where dimension != "types" {
        let names = groups.filter { Self.dimension($0.key.group) == dimension }.map(\.value)
        relate(name, to: names, of: names.count)
      }
    }
  }

  private static func dimension(_ group: String) -> String { String(group.prefix { $0 != ":" }) }

  private mutating func relate(_ total: String, to parts: [String], of count: Int) {
    guard count > 0, parts.count == count else { return }
    relations += 1
    attack.relate(
      Dictionary(parts.map { ($0, 1) }, uniquingKeysWith: +).merging([total: -1]) { $0 + $1 })
  }

  /// Whether it is said to count events, of which each falls into one period and one group.
  private func addsUp(_ cell: Cell) -> Bool {
    guard
      let measures = pack.indicators.first(where: { $0.id.value == cell.indicator })?.measures,
      let measure = measures.map(\.declaration).first(where: { declaration in
        measures.count == 1 || cell.title.contains(declaration.definition.prefix(60))
      })
    else { return false }
    let says = measure.definition
    return says.hasPrefix("The number of ") && says.contains(" in the period")
      && !says.contains("open at") && !says.hasPrefix("The number of children with")
      && !says.hasPrefix("The number of families")
  }

  /// The months of a quarter; none for what is no quarter.
  private func months(of period: String) -> [String] {
    let words = period.split(separator: " ").map(String.init)
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard words.count == 4, words[1] == "to", let first = names.firstIndex(of: words[0]),
      names.indices.contains(first + 2), names[first + 2] == words[2]
    else { return [] }
    return names[first...first + 2].map { "\($0) \(words[3])" }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
