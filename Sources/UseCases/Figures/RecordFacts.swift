import Casework
public import Indicators
import Record
public import Vocabulary

/// What the record says, as facts to count: a fold over everybody’s entries, one person at a time.
///
/// A type of fact is covered from the day the first of it was written down: what a place does not yet record in Heed is
/// missing and not nought. Children are known by their identifiers in the record, and families by their home.
public struct RecordFacts: Sendable {
  var facts: Facts.Builder
  private let through: LocalDate
  private let counting: CountedStrategy
  private var firstTold: [String: LocalDate] = [:]

  /// What the source is called beside its figures.
  public static let name = "Record"

  /// The kinds of entries that facts are made from, with those that put them right.
  public static let kinds: Set<String> = [
    Concern.kind.name, AssessmentStarted.kind.name, AssessmentCompleted.kind.name,
    AssessmentAudited.kind.name, CaseAudited.kind.name, InstrumentCompleted.kind.name,
    PlanWritten.kind.name,
    PlanEnded.kind.name, ReviewHeld.kind.name, LevelDecided.kind.name, CaseClosed.kind.name,
    ReferralMade.kind.name, FeedbackGiven.kind.name, Withdrawal.kind.name,
  ]

  /// - Parameters:
  ///   - through: the last day that is over.
  ///   - counting: what the place’s strategy has counted.
  public init(through: LocalDate, counting: CountedStrategy) {
    self.through = through
    self.counting = counting
    facts = Facts.Builder()
    for type in Self.types { facts.cover(type, LocalDate.first...through) }
  }

  /// Adds one person’s part of the record; nobody but children has facts.
  ///
  /// - Parameter entries: what is counted of what was recorded about them, in the order it was recorded.
  mutating func add(_ person: CountedPerson, _ entries: [Entry]) {
    let chronology = Chronology(entries.filter { Self.kinds.contains($0.kind.name) })
    guard !chronology.lines.isEmpty else { return }
    let child = ChildFold(
      person: person,
      child: facts.child(
        person.id.value, bornOn: person.bornOn, ["unborn": .flag(person.bornOn == nil)]),
      chronology: chronology, counting: counting)
    for told in child.facts() where told.fact.startedOn <= through {
      guard person.isChild(on: told.fact.startedOn) else { continue }
      var fact = told.fact
      fact.family = facts.family(person.home(on: fact.startedOn))
      facts.add(told.type, fact)
      let day = told.recordedOn
      firstTold[told.type.name] = min(firstTold[told.type.name] ?? day, day)
    }
  }

  /// The facts, each type covered from when it was first told.
  public func source() -> FactSource {
    var facts = facts
    for type in Self.types {
      facts.cover(type, only: firstTold[type.name].flatMap { $0 <= through ? $0...through : nil })
    }
    let first = firstTold.values.min() ?? through
    return FactSource(
      facts.facts(), supply: counting.supply, days: min(first, through)...through, name: Self.name,
      provenance: "the partnership’s own record, up to \(through.british)")
  }
}

/// Somebody of the record, as far as counting needs to know them.
struct CountedPerson: Sendable {
  let id: ID<Person>
  let bornOn: LocalDate?
  let isAdult: Bool
  let homes: [PersonProjection.Home]

  init(_ projection: PersonProjection) {
    id = projection.person
    // Of a birthday not fully known the first day it can have been.
    bornOn = projection.bornOn?.earliest
    isAdult = projection.stage == .adult
    homes = projection.addresses
  }

  /// Whether they were under 18, as far as is known.
  func isChild(on day: LocalDate) -> Bool {
    guard let bornOn else { return !isAdult }
    return day < bornOn.adding(months: 18 * 12)
  }

  /// The home they lived in, by which a family is known; without one they are a family by themselves.
  func home(on day: LocalDate) -> String {
    let then = homes.last { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
    return (then ?? homes.last)?.household.value ?? id.value
  }
}
