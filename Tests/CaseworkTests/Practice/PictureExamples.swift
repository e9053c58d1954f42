import Casework
import Examples
import Record
import Testing
import Vocabulary

extension Story {
  /// What the rules look at, on a day.
  func picture(
    of person: ID<Person> = .maya, others: [PersonProjection] = [],
    on today: LocalDate = "2025-03-10", _ parameters: PracticeParameters = PracticeParameters(),
    in place: LocalPractice = LocalPractice()
  ) throws -> Picture {
    try #require(
      Picture(
        of: person, entries: entries, others: others, on: today, parameters: parameters,
        place: place))
  }

  /// The open notices of one rule.
  func notices(
    of rule: any PracticeRule.Type, about person: ID<Person> = .maya,
    others: [PersonProjection] = [], on today: LocalDate = "2025-03-10",
    _ parameters: PracticeParameters = PracticeParameters(),
    in place: LocalPractice = LocalPractice()
  ) throws -> [Notice] {
    Practice.notices(in: try picture(of: person, others: others, on: today, parameters, in: place))
      .filter { $0.rule == rule.rule }
  }
}

extension Concern {
  /// A concern that could be recorded, changed as a test needs.
  static func changed(_ change: (inout Concern) -> Void) -> Concern {
    var concern = Concern.coldAndHungry
    change(&concern)
    return concern
  }

  func fields(about stage: Stage = .child, on today: LocalDate = "2025-03-10") -> [ConcernField] {
    problems(about: stage, on: today).map(\.field)
  }
}
