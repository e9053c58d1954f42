import Casework
import Indicators
import Record
import Vocabulary

extension ChildFold {
  var assessments: [Told] {
    involvement.assessments.compactMap { course in
      guard let begun = course.begun else { return nil }
      let ended = course.completed?.entry.day
      switch course.purpose {
      case .earlyHelp:
        return told(
          .earlyHelpAssessment, begun, until: ended,
          [
            "agency": begun.agency, "reason": course.reason,
            "neglect seen early": course.wasNeglectSeenEarly,
          ])
      case .childAndFamily:
        return told(
          .assessment, begun, until: ended,
          findings(of: course).merging(["agency": begun.agency]) { $1 })
      case .section47: return told(.section47, begun, until: ended, findings(of: course))
      case .screening, .prenatal, .other, nil: return nil
      }
    }
  }

  /// Whether a completed statutory assessment finds neglect at issue, and has the tool in it that the strategy requires.
  private func findings(of course: AssessmentCourse) -> [String: Fact.Value?] {
    guard let completed = course.completed?.content else { return [:] }
    let cited = Set(completed.tools.map(chronology.newest))
    let contained = Set(
      involvement.tools.filter { cited.contains($0.id) || $0.content.assessment == course.id }
        .map(\.content.form.form))
    let required = counting.statutoryTools
    return [
      "neglect at issue": completed.isNeglectAnIssue?.isYes.map(Fact.Value.flag),
      "neglect tool": required.isEmpty ? nil : .flag(required.isSubset(of: contained)),
    ]
  }

  var tools: [Told] {
    involvement.tools.map { said in
      told(
        .instrumentUse, said.entry, until: said.entry.day,
        ["instrument": .code(said.content.form.form.value), "agency": said.entry.agency])
    }
  }

  var plans: [Told] {
    involvement.plans.flatMap { plan in plan.stretches.flatMap { counted($0, of: plan) } }
  }

  /// A plan as what it was of one kind, from its first version of that kind.
  private func counted(_ stretch: PlanCourse.Stretch, of plan: PlanCourse) -> [Told] {
    let first = stretch.beginning.entry
    var values: [String: Fact.Value?] = ["agency": first.agency]
    values["outcomes achieved"] =
      stretch.until == nil
      ? plan.ended.map { .flag($0.content.ending == .outcomesAchieved) } : .flag(false)
    let ended = stretch.until ?? plan.ended?.entry.day ?? closed(after: first)
    switch stretch.kind {
    case .earlyHelp:
      values["neglect concern"] = .flag(isNeglectAConcern(by: ended) || stretch.isAboutNeglect)
      values["neglect seen early"] = stretch.wasNeglectSeenEarly
      return [told(.earlyHelpEpisode, first, until: ended, values)]
    case .childInNeed:
      values["primary concern"] = stretch.mostlyAbout.last.map { .code($0.counted) }
      return [told(.needPlan, first, until: ended, values)]
    case .childProtection:
      values["initial category"] = stretch.categories.first.map { .code($0) }
      values["latest category"] = stretch.categories.last.map { .code($0) }
      return [told(.protectionPlan, first, until: ended, values)]
        + plan.wholeReviews.filter { $0.entry.day >= first.day }.map { told(.review, $0.entry) }
    case .care, .followOn, .longTerm: return []
    }
  }

  /// The end of the whole involvement ends what was still open.
  func closed(after entry: Entry) -> LocalDate? {
    involvement.closures.map(\.entry.day).filter { $0 >= entry.day }.min()
  }

  /// Whether a worry about neglect had been recorded, or an assessment found it an issue, before a plan ended.
  func isNeglectAConcern(by day: LocalDate?) -> Bool {
    worries.contains { day == nil || $0.entry.day <= day ?? .last }
      || involvement.completedAssessments.contains {
        $0.content.isNeglectAnIssue == .yes && (day == nil || $0.entry.day <= day ?? .last)
      }
  }

  var referrals: [Told] {
    involvement.referrals.filter(\.referral.content.isToSocialCare).map { course in
      let entry = course.referral.entry
      return told(
        .referral, entry,
        [
          "agency": entry.agency, "primary concern": primaryConcerns.on(entry.day),
          "progressed to assessment": involvement.wentOnToAssessment(course).map { .flag($0) },
        ])
    }
  }
}

extension PlanCourse.Stretch {
  /// What its versions say it is mostly about, those that say; the first first.
  fileprivate var mostlyAbout: [PlanConcern] { versions.compactMap(\.content.mostlyAbout) }

  /// Of what they say what is a category of child protection plans.
  fileprivate var categories: [String] { mostlyAbout.compactMap(\.category) }

  fileprivate var isAboutNeglect: Bool { mostlyAbout.contains(where: \.isNeglect) }

  /// As it was first said: whether it was seen early is not another matter later.
  fileprivate var wasNeglectSeenEarly: Fact.Value? {
    mostlyAbout.first.map { .flag($0 == .neglectSeenEarly) }
  }
}

extension AssessmentCourse {
  fileprivate var wasNeglectSeenEarly: Fact.Value? {
    guard let said = completed?.content else { return nil }
    return switch (said.isNeglectAnIssue, said.wasNeglectSeenEarly) {
    case (.no, _), (_, .no): .flag(false)
    case (_, .yes): .flag(true)
    default: nil
    }
  }

  /// Neglect where it was found, or thought when it began, to be an issue; something else where it was not.
  fileprivate var reason: Fact.Value? {
    switch completed?.content.isNeglectAnIssue ?? started?.content.isNeglectAnIssue {
    case .yes: .code("neglect")
    case .no: .code("other")
    default: nil
    }
  }
}
