import Indicators
import Returns
import Vocabulary

/// Turns children’s facts, the newest return’s first, into columns to count.
struct CensusFactsBuilder: Sendable {
  let year: Int
  let covered: ClosedRange<LocalDate>
  var facts: Facts.Builder
  private let oldest: Int
  private var told: Set<Happening> = []
  private var leftOpen = 0

  /// A happening that a newer return has told already.
  private struct Happening: Hashable {
    let child: Int32
    let kind: CensusFact.Kind
    let on: LocalDate
  }

  /// Nil for a year without its own return.
  init?(year: Int, returns: [LoadedReturn]) {
    let collections = Set(returns.map(\.collection))
    guard collections.contains(year), let own = ReportingPeriod.year(ending: year) else {
      return nil
    }
    var first = year
    while collections.contains(first - 1) { first -= 1 }
    self.year = year
    oldest = collections.min() ?? year
    covered = (ReportingPeriod.year(ending: first)?.first ?? own.first)...own.last
    facts = Facts.Builder(CensusVocabulary.words)
    for type in Self.types { facts.cover(type, covered) }
  }

  private static let types = [
    FactType.referral, .assessment, .section47, .conference, .needPlan,
    CensusVocabulary.protectionPlan, CensusVocabulary.caseOfNeed,
  ]

  func result() -> CensusFacts {
    CensusFacts(year: year, facts: facts.facts(), covered: covered, leftOpen: leftOpen)
  }

  mutating func add(_ child: ChildFacts) {
    let number = facts.child(
      child.childID, bornOn: child.bornOn,
      [
        "sex": .code(child.sex ?? "U"), "ethnic group": .code(child.ethnicity ?? "NOBT"),
        "unborn": .flag(child.bornOn == nil && child.expectedOn != nil),
      ])
    var cases: [Int: CensusCase] = [:]
    for fact in child.facts {
      cases[fact.origin.episode, default: CensusCase()].take(fact, in: child.source.collection)
    }
    for fact in child.facts where isNew(fact, number, in: child.source.collection) {
      add(fact, of: number, in: cases[fact.origin.episode] ?? CensusCase())
    }
    note(child, number)
  }

  /// Whether no newer return tells it, and it is known when it ended, if it should have.
  private mutating func isNew(
    _ fact: CensusFact, _ child: Int32, in collection: Int
  ) -> Bool {
    guard collection < year else { return true }
    guard !told.contains(Happening(child: child, kind: fact.kind, on: fact.on)) else {
      return false
    }
    guard fact.isLeftOpen else { return true }
    leftOpen += 1
    return false
  }

  /// Remembers what has been told, when an older return is still to come.
  private mutating func note(_ child: ChildFacts, _ number: Int32) {
    guard child.source.collection > oldest else { return }
    for fact in child.facts {
      told.insert(Happening(child: number, kind: fact.kind, on: fact.on))
    }
  }
}

extension CensusFact {
  /// Whether it lasts, and has no end.
  fileprivate var isLeftOpen: Bool {
    switch self {
    case .assessment(let fact): fact.endedOn == nil
    case .cinPlan(let fact): fact.endedOn == nil
    case .protectionPlan(let fact): fact.endedOn == nil
    case .referral, .enquiry, .conference, .closure: false
    }
  }
}
