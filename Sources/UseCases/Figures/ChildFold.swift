import Casework
import Indicators
import Record
import Vocabulary

/// The facts of one child, from what stands of their entries.
struct ChildFold {
  let person: CountedPerson
  let child: Int32
  let counting: CountedStrategy
  let chronology: Chronology
  let involvement: Involvement

  init(
    person: CountedPerson, child: Int32, chronology: Chronology, counting: CountedStrategy
  ) {
    self.person = person
    self.child = child
    self.counting = counting
    self.chronology = chronology
    involvement = Involvement(chronology)
  }

  /// A fact, and when the entry that tells it was written down.
  struct Told {
    let type: FactType
    let fact: Fact
    let recordedOn: LocalDate
  }

  func facts() -> [Told] {
    concerns + assessments + tools + plans + referrals + levelChanges + feedback + audits
  }

  var worries: [Said<Concern>] {
    chronology.standing(Concern.self).filter(\.content.countsAsNeglect)
  }

  private var concerns: [Told] {
    worries.map { said in
      told(
        .concern, said.entry,
        [
          "agency": said.entry.agency,
          "types": .types(said.content.sign.types.map(\.declared)),
        ])
    }
  }

  func told(
    _ type: FactType, _ entry: Entry, until end: LocalDate? = nil,
    _ values: [String: Fact.Value?] = [:]
  ) -> Told {
    Told(
      type: type,
      fact: Fact(
        child: child, startedOn: entry.day, endedOn: end.map { max($0, entry.day) },
        values.compactMapValues(\.self)),
      recordedOn: entry.envelope.recordedAt.ukDate)
  }
}

extension Entry {
  /// The first day it can have happened.
  var day: LocalDate { envelope.occurred.earliest }

  var agency: Fact.Value { .code(envelope.author.agency.value) }
}

extension NeglectType {
  /// What the type is called in declarations.
  fileprivate var declared: String {
    self == .supervision ? "lack of supervision and guidance" : rawValue
  }
}
