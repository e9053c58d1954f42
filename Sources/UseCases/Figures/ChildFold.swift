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
  let primaryConcerns: PrimaryConcerns

  init(
    person: CountedPerson, child: Int32, chronology: Chronology, counting: CountedStrategy
  ) {
    self.person = person
    self.child = child
    self.counting = counting
    self.chronology = chronology
    let involvement = Involvement(
      chronology,
      in: LocalPractice(
        levels: counting.practice.levels, approvedByAnother: LocalPractice.decisionsOfTwo,
        socialCare: counting.socialCare))
    self.involvement = involvement
    primaryConcerns = PrimaryConcerns(
      worries: chronology.standing(Concern.self), involvement: involvement)
  }

  /// A fact, and when the entry that tells it was written down.
  struct Told {
    let type: FactType
    let fact: Fact
    let recordedOn: LocalDate
  }

  func facts() -> [Told] {
    [
      concerns, assessments, tools, plans, referrals, levelChanges, feedback, audits,
      agreementAnswers, refusals, meetings, participation, conferences, reviews, outcomes, needs,
      toolComparisons, homeImprovements,
    ].flatMap(\.self)
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

extension Answer {
  /// Nil where nobody knows.
  var isYes: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .notKnown: nil
    }
  }
}

extension String {
  /// Whether there is anything in it but blanks.
  var saysSomething: Bool { contains { !$0.isWhitespace } }
}

extension String? {
  var saysSomething: Bool { self?.saysSomething ?? false }
}
