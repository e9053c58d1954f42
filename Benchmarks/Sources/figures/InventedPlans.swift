import Foundation
import Indicators
import Vocabulary

/// Child protection plans nobody was ever on, the same every time.
struct InventedPlans {
  let children: Int
  private(set) var columns: FactColumns

  private static let categories = ["neglect", "physical", "sexual", "emotional", "multiple"]
  private static let levels = [
    "universal", "early help", "child in need", "child protection", "care",
  ]

  init(count: Int, children: Int, seed: UInt64) {
    self.children = children
    let first = LocalDate(year: 2014, month: 1, day: 1) ?? .first
    let last = LocalDate(year: 2025, month: 3, day: 31) ?? .last
    columns = FactColumns(.protectionPlan, covering: first.adding(years: -4)...last)
    var random = Seeded(state: seed)
    var category = CodeColumn(values: Self.categories)
    var latest = CodeColumn(values: Self.categories)
    var (agency, team) = (CodeColumn(), CodeColumn())
    var achieved = CodeColumn(values: ["no", "yes"])
    var level = CodeColumn(values: Self.levels)
    for _ in 0..<count {
      let child = Int32.random(in: 0..<Int32(children), using: &random)
      let start = Int32.random(in: first.dayNumber..<last.dayNumber, using: &random)
      let days = Int32(-log(Double.random(in: 1e-9..<1, using: &random)) * 220) + 1
      columns.children.append(child)
      columns.families.append(child / 2)
      columns.starts.append(start)
      columns.ends.append(start + days > last.dayNumber ? Facts.stillOpen : start + days)
      let place = Int.random(in: 0..<10, using: &random)
      category.append(Self.categories[[0, 0, 0, 0, 0, 1, 2, 3, 3, 4][place]])
      latest.append(Self.categories[Int.random(in: 0..<5, using: &random)])
      agency.append("agency \(Int.random(in: 0..<20, using: &random))")
      team.append("team \(Int.random(in: 0..<30, using: &random))")
      achieved.append(Bool.random(using: &random) ? "yes" : "no")
      level.append(Self.levels[Int.random(in: 0..<5, using: &random)])
    }
    columns.fields = [category, latest, agency, team, achieved, level].map(FieldColumn.codes)
  }

  /// The plans for another program to read.
  var csv: String {
    var text = "child,family,started,ended,category,agency,team,achieved,level\n"
    text.reserveCapacity(columns.count * 80)
    let codes = columns.fields.map { field -> (values: [String], codes: [UInt16]) in
      if case .codes(let column) = field { (column.values, column.codes) } else { ([], []) }
    }
    func value(_ field: Int, _ row: Int) -> String {
      codes[field].values[Int(codes[field].codes[row]) - 1]
    }
    for row in 0..<columns.count {
      let end = columns.ends[row]
      let ended = end == Facts.stillOpen ? "" : LocalDate(dayNumber: end).iso
      text += "\(columns.children[row]),\(columns.families[row]),"
      text += "\(LocalDate(dayNumber: columns.starts[row]).iso),\(ended),"
      text += "\(value(0, row)),\(value(2, row)),\(value(3, row)),"
      text += "\(value(4, row) == "yes"),\(value(5, row))\n"
    }
    return text
  }
}

/// The same random numbers every time.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    let product = state.multipliedFullWidth(by: 0xD120_0000_6E5F_4D2B)
    let mixed = (product.high ^ product.low) &* 0xA24B_AED4_963E_E407
    return mixed ^ (mixed >> 29)
  }
}
