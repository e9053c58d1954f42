import Examples
import Vocabulary

@testable import Indicators

/// An invented place with some hundred facts of 25 children, made from a seed.
struct InventedPlace {
  let facts: Facts
  let naive: NaiveEvaluation
  let periods: [ReportingPeriod]

  private static let types: [FactType] = [.protectionPlan, .needPlan, .referral, .assessment]
  private static let covered: ClosedRange<LocalDate> = "2018-01-01"..."2030-12-31"

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var builder = Facts.Builder()
    var births: [Int32: LocalDate] = [:]
    var wards: [Int32: String] = [:]
    for child in 0..<Int32(25) {
      let birth = Self.day("2004-02-29", 0...7500, &generator)
      births[child] = child == 24 ? nil : child == 23 ? "2008-02-29" : birth
      wards[child] = child == 22 ? nil : ["Elton", "Moorside"][Int(child) % 2]
      _ = builder.child(
        "child-\(child)", bornOn: births[child], wards[child].map { ["ward": .code($0)] } ?? [:])
    }
    for type in Self.types { builder.cover(type, Self.covered) }
    var all: [NaiveFact] = []
    for place in 0..<160 {
      let type = Self.types[place % Self.types.count]
      let start = Self.day("2022-01-01", 0...1100, &generator)
      let length = [0, 0, 1, 20, 80, 90, 91, 200, 400].randomElement(using: &generator) ?? 0
      let isOpen = Int.random(in: 0..<6, using: &generator) == 0
      let child = Int32.random(in: 0..<25, using: &generator)
      let fact = NaiveFact(
        type: type, place: place, child: child, family: child / 3, startedOn: start,
        endedOn: type.lasts && !isOpen ? start.adding(days: length) : nil,
        values: Self.values(type, &generator))
      all.append(fact)
      builder.add(
        type,
        Fact(
          child: child, family: builder.family("family-\(fact.family)"), startedOn: start,
          endedOn: fact.endedOn, fact.values))
    }
    facts = builder.facts()
    naive = NaiveEvaluation(facts: all, births: births, wards: wards)
    periods =
      seed.isMultiple(of: 2)
      ? ReportingPeriod.quarters(from: YearMonth("2022-01-01"), count: 10)
      : ReportingPeriod.months(from: YearMonth("2022-03-01"), count: 26)
  }

  private static func day(
    _ first: LocalDate, _ days: ClosedRange<Int>, _ generator: inout SeededGenerator
  ) -> LocalDate { first.adding(days: .random(in: days, using: &generator)) }

  private static func values(
    _ type: FactType, _ generator: inout SeededGenerator
  ) -> [String: Fact.Value] {
    var values: [String: Fact.Value] = [:]
    for field in type.fields where Int.random(in: 0..<5, using: &generator) > 0 {
      switch field.kind {
      case .code(let known), .grade(let known):
        let some = known.isEmpty ? ["police", "school", "health"] : known
        values[field.name] = .code(some.prefix(3).randomElement(using: &generator) ?? "")
      case .types(let known):
        values[field.name] = .types(known.filter { _ in .random(using: &generator) })
      case .flag: values[field.name] = .flag(.random(using: &generator))
      case .number: values[field.name] = .number(.random(in: 0...10, using: &generator))
      case .day: values[field.name] = .day(day("2022-01-01", 0...1100, &generator))
      }
    }
    return values
  }

  /// How many of a unit some facts are.
  func number(of facts: [NaiveFact], _ unit: Counted.Unit) -> Int {
    switch unit {
    case .facts: return facts.count
    case .subject(.child): return Set(facts.map(\.child)).count
    case .subject(.family): return Set(facts.map(\.family)).count
    case .subject(.person): return 0
    case .values(let field):
      return Set(
        facts.compactMap { fact -> String? in
          if case .code(let code) = fact.values[fact.type.fields[field].name] { code } else { nil }
        }
      ).count
    }
  }

  /// The group of a breakdown a fact falls into in a period.
  func group(
    _ fact: NaiveFact, _ breakdown: String, _ time: TimeClause, _ period: ReportingPeriod
  ) -> String? {
    switch breakdown {
    case "ward": return naive.wards[fact.child]
    case "age band":
      let day: LocalDate? =
        switch time {
        case .open(.atStart): period.first
        case .open: period.last
        case .happened(let field, _, _): fact.day(field)
        }
      guard let birth = naive.births[fact.child], let day, birth <= day else { return nil }
      let months = birth.wholeMonths(until: day)
      let isEve = birth.month == 2 && birth.day == 29 && day.month == 2 && day.day == 28
      let years = (isEve ? months - 1 : months) / 12
      return AgeBand.census.first { $0.ages.contains(years) }?.name
    default:
      if case .code(let code) = fact.values[breakdown] { return code }
      return nil
    }
  }
}
