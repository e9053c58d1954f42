import Casework
import Indicators
import Record
import Vocabulary

extension ChildFold {
  var worries: [Said<Concern>] {
    chronology.standing(Concern.self).filter(\.content.countsAsNeglect)
  }

  /// Worries about neglect, each open from the day it was seen until it was resolved.
  var concerns: [Told] {
    worries.map { said in
      told(
        .concern, said.entry, until: resolved(after: said.entry),
        [
          "agency": said.entry.agency,
          "types": .types(said.content.sign.types.map(\.declared)),
        ])
    }
  }

  /// The first day on which somebody said that it is over: the work with the child ended, the child is back at what every
  /// child has, an assessment found neglect no issue, or the last open plan ended with its outcomes achieved.
  ///
  /// Nobody is a child from their 18th birthday on.
  private func resolved(after worry: Entry) -> LocalDate? {
    let ends = endings.filter { ($0.day, $0.number) > (worry.day, worry.number) }.map(\.day)
    return (ends + [person.turns18On].compactMap(\.self)).min()
  }

  private var endings: [Entry] {
    let universal = involvement.levels.filter {
      counting.levels[$0.content.level.value] == "universal"
    }
    let unfound = involvement.completedAssessments.filter { $0.content.isNeglectAnIssue == .no }
    return involvement.closures.map(\.entry) + universal.map(\.entry) + unfound.map(\.entry)
      + involvement.plans.compactMap(lastEnd)
  }

  /// The end of a plan whose outcomes were achieved, unless another plan was open on that day.
  private func lastEnd(of plan: PlanCourse) -> Entry? {
    guard let ended = plan.ended, ended.content.ending == .outcomesAchieved else { return nil }
    let isAnotherOpen = involvement.plans.contains { other in
      other.id != plan.id && other.startedOn <= ended.day
        && (other.ended.map { $0.day > ended.day } ?? true)
    }
    return isAnotherOpen ? nil : ended.entry
  }
}

extension NeglectType {
  /// What the type is called in declarations.
  fileprivate var declared: String {
    self == .supervision ? "lack of supervision and guidance" : rawValue
  }
}
