import Casework
public import Indicators
import Packs
import Record
public import Vocabulary

/// What the record says, as facts to count: a fold over everybody’s entries, one person at a time.
///
/// A type of fact is covered from the day the first of it was written down: what a place does not yet record in Heed is
/// missing and not nought. Children are known by their identifiers in the record, and families by their home.
public struct RecordFacts: Sendable {
  var facts: Facts.Builder
  let through: LocalDate
  let counting: CountedStrategy
  private var firstTold: [String: LocalDate] = [:]
  private var firstAnswered: [AnsweredField: LocalDate] = [:]
  var agencies: [String: String] = [:]

  /// What the source is called beside its figures.
  public static let name = "Record"

  /// The kinds of entries that facts are made from, with those that put them right.
  public static let kinds: Set<String> = [
    Concern.kind.name, AssessmentStarted.kind.name, AssessmentCompleted.kind.name,
    AssessmentAudited.kind.name, CaseAudited.kind.name, InstrumentCompleted.kind.name,
    PlanWritten.kind.name,
    PlanEnded.kind.name, ReviewHeld.kind.name, LevelDecided.kind.name, CaseClosed.kind.name,
    DecisionApproved.kind.name, ReferralMade.kind.name, FeedbackGiven.kind.name,
    AgreementAnswered.kind.name, AgreementWithdrawn.kind.name, MonitoringReviewed.kind.name,
    ChildsVoice.kind.name, VoiceAnswered.kind.name, Sighting.kind.name, ChildAssessed.kind.name,
    PlanAgreed.kind.name, ConferenceHeld.kind.name, HomeConditions.kind.name,
    StatutoryDecision.kind.name, NoFurtherAction.kind.name, ReferrerTold.kind.name,
    Withdrawal.kind.name,
  ]

  /// - Parameters:
  ///   - through: the last day that is over.
  ///   - counting: what the place’s strategy has counted.
  public init(through: LocalDate, counting: CountedStrategy) {
    self.through = through
    self.counting = counting
    facts = Facts.Builder()
    for type in Self.types { facts.cover(type, LocalDate.first...through) }
    for (kind, ids) in counting.areas.ids {
      facts.divide(by: kind.rawValue, into: ids.map(\.value))
    }
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
    addStays(of: person, child.child)
    for member in person.team { agencies[member.agency.value] = member.agencyName }
    for told in child.facts() where told.fact.startedOn <= through {
      guard person.isChild(on: told.fact.startedOn) else { continue }
      var fact = told.fact
      fact.family = facts.family(person.family(on: fact.startedOn))
      facts.add(told.type, fact)
      let day = told.recordedOn
      note(told.type, toldOn: day)
      for field in Self.answers[told.type] ?? [] where fact.values[field] != nil {
        let answered = AnsweredField(type: told.type.name, field: field)
        firstAnswered[answered] = min(firstAnswered[answered] ?? day, day)
      }
    }
  }

  /// Facts of a type are covered from the first day one was told.
  mutating func note(_ type: FactType, toldOn day: LocalDate) {
    firstTold[type.name] = min(firstTold[type.name] ?? day, day)
  }

  private mutating func addStays(of person: CountedPerson, _ child: Int32) {
    guard !counting.areas.isEmpty else { return }
    for stay in person.stays {
      for kind in AreaKind.allCases {
        guard let area = counting.areas.area(kind, of: stay.postcode) else { continue }
        facts.stay(child, from: stay.from, until: stay.until, kind.rawValue, area.value)
      }
    }
  }

  /// The facts, each type covered from when it was first told.
  public func source() -> FactSource {
    var facts = facts
    for type in Self.types {
      let first = firstTold[(Self.toldWith[type] ?? type).name]
      facts.cover(type, only: first.flatMap { $0 <= through ? $0...through : nil })
    }
    let first = firstTold.values.min() ?? through
    return FactSource(
      facts.facts(), supply: counting.supply, days: min(first, through)...through, name: Self.name,
      provenance: "the partnership’s own record, up to \(through.british)",
      names: counting.names(agencies: agencies), answeredSince: firstAnswered)
  }
}
