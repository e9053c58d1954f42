import Casework
import Indicators
import Record
import Vocabulary

extension ChildFold {
  var assessments: [Told] {
    involvement.assessments.compactMap { course in
      guard let begun = course.started?.entry ?? course.completed?.entry else { return nil }
      let ended = course.completed?.entry.day
      switch course.purpose {
      case .earlyHelp:
        return told(
          .earlyHelpAssessment, begun, until: ended,
          ["agency": begun.agency, "reason": course.reason])
      case .childAndFamily: return told(.assessment, begun, until: ended, ["agency": begun.agency])
      case .section47: return told(.section47, begun, until: ended)
      case .screening, .prenatal, .other, nil: return nil
      }
    }
  }

  var tools: [Told] {
    involvement.tools.map { said in
      told(
        .instrumentUse, said.entry, until: said.entry.day,
        ["instrument": .code(said.content.form.form.value), "agency": said.entry.agency])
    }
  }

  var plans: [Told] {
    involvement.plans.flatMap { plan -> [Told] in
      guard let first = plan.versions.first?.entry else { return [] }
      var values: [String: Fact.Value?] = ["agency": first.agency]
      values["outcomes achieved"] = plan.ended.map {
        .flag($0.content.ending == .outcomesAchieved)
      }
      let ended = plan.ended?.entry.day ?? closed(after: first)
      switch plan.kind {
      case .earlyHelp:
        values["neglect concern"] = .flag(isNeglectAConcern(by: ended))
        return [told(.earlyHelpEpisode, first, until: ended, values)]
      case .childInNeed: return [told(.needPlan, first, until: ended, values)]
      case .childProtection:
        return [told(.protectionPlan, first, until: ended, values)]
          + plan.reviews.map { told(.review, $0.entry) }
      case .care, .followOn, .longTerm: return []
      }
    }
  }

  /// The end of the whole involvement ends what was still open.
  private func closed(after entry: Entry) -> LocalDate? {
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
    involvement.referrals.map(\.referral).filter(\.content.isToSocialCare).map {
      told(.referral, $0.entry, ["agency": $0.entry.agency])
    }
  }
}

extension AssessmentCourse {
  /// Neglect where it was found, or thought when it began, to be an issue; something else where it was not.
  fileprivate var reason: Fact.Value? {
    switch completed?.content.isNeglectAnIssue ?? started?.content.isNeglectAnIssue {
    case .yes: .code("neglect")
    case .no: .code("other")
    default: nil
    }
  }
}
