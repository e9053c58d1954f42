import Casework
import Indicators
import Record
import Vocabulary

extension ChildFold {
  /// Reviews of plans of every kind, and the days by which they were due.
  var reviews: [Told] {
    involvement.plans.flatMap { plan -> [Told] in
      let first = plan.beginning.entry
      let dates = plan.reviewDates(in: counting.practice)
      let end = [plan.ended?.entry.day, closed(after: first)].compactMap(\.self).min()
      return dates.compactMap { date in date.review.map { held($0, of: plan, date) } }
        + plan.reviews.filter { $0.content.meeting == .coreGroup }.map { held($0, of: plan, nil) }
        + dates.compactMap { reached($0, of: plan, first, endedOn: end) }
    }
  }

  /// First child protection conferences, without those that a plan of another area led to.
  var conferences: [Told] {
    involvement.conferences.filter { $0.content.type != .movedIn }.map { said in
      told(
        .conference, said.entry,
        ["category": said.content.category?.category.map(Fact.Value.code)])
    }
  }

  private func held(
    _ review: Said<ReviewHeld>, of plan: PlanCourse, _ date: PlanCourse.ReviewDate?
  ) -> Told {
    let said = review.content
    let outcomes = said.outcomes.map(\.progress)
    let isKnown = outcomes.contains { $0 != .notKnown }
    return told(
      .planReview, review.entry,
      [
        "kind of plan": .code(plan.kind.counted), "agency": review.entry.agency,
        "due": date?.due.map { Fact.Value.day($0.on) },
        "on time": date?.isKept.map(Fact.Value.flag),
        "child heard": .flag(!said.voice.entries.isEmpty || said.views.isSaid(by: .child)),
        "parents heard": .flag(said.views.isSaid(by: .parent)),
        "progress enough": said.isProgressEnough?.isYes.map(Fact.Value.flag),
        "outcomes achieved": isKnown ? .flag(outcomes.allSatisfy { $0 == .achieved }) : nil,
        "better for the child": isKnown ? .flag(outcomes.areBetter) : nil,
      ])
  }

  /// Nil where no day was set, and for one that was still to come when the plan ended.
  private func reached(
    _ date: PlanCourse.ReviewDate, of plan: PlanCourse, _ first: Entry, endedOn end: LocalDate?
  ) -> Told? {
    guard let due = date.due?.on, let isKept = date.isKept,
      date.review != nil || end.map({ due < $0 }) ?? true
    else { return nil }
    return Told(
      type: .reviewDate,
      fact: Fact(
        child: child, startedOn: due,
        [
          "kind of plan": .code(plan.kind.counted), "agency": first.agency,
          "kept": .flag(isKept),
        ]),
      recordedOn: first.envelope.recordedAt.ukDate)
  }
}

extension [Progress] {
  /// Whether something is better for the child, and nothing is worse.
  fileprivate var areBetter: Bool {
    contains { $0 == .better || $0 == .achieved } && !contains(.worse)
  }
}

extension PlanKind {
  /// What it is called in declarations.
  var counted: String {
    switch self {
    case .earlyHelp: "early help"
    case .childInNeed: "child in need"
    case .childProtection: "child protection"
    case .care: "care"
    case .followOn: "follow-on"
    case .longTerm: "long-term"
    }
  }
}
