import Casework
import Indicators
import Packs
import Record
import Vocabulary

extension ChildFold {
  /// What audits found, for each audit of the strategy that asks about it.
  var audits: [Told] { auditedCases + auditedAssessments }

  /// The standards of the two questions about early help, with what an answer says of each.
  static let earlyHelpStandards = ["outcomes": "better for the child", "no-chance-missed": "met"]

  private var auditedCases: [Told] {
    chronology.standing(CaseAudited.self).flatMap { said -> [Told] in
      let form = said.content.form
      return (told(by: form, .auditFindings)?.facts ?? []).flatMap { values -> [Told] in
        guard case .code(let standard)? = values["standard"] else { return [] }
        return counting.audits(asking: standard, on: form.form.value).map {
          found(values, in: $0, said.entry, workOf: agencyAtWork(by: said.entry.day))
        }
      }
    }
  }

  private var auditedAssessments: [Told] {
    chronology.standing(AssessmentAudited.self).flatMap { said -> [Told] in
      let audited = involvement.assessment(said.content.assessment)?.completed
      let answers: [String: Bool?] = [
        "outcomes": said.content.areOutcomesImproving?.isYes,
        "no-chance-missed": said.content.wasChanceMissed?.isYes.map { !$0 },
      ]
      return Self.earlyHelpStandards.sorted { $0.key < $1.key }.flatMap {
        standard, field -> [Told] in
        guard let isSo = answers[standard] ?? nil else { return [] }
        return counting.earlyHelpAudits(asking: standard).map {
          found(
            ["standard": .code(standard), field: .flag(isSo)], in: $0, said.entry,
            workOf: audited?.entry.agency)
        }
      }
    }
  }

  /// - Parameter agency: whose work was looked at, as far as is known.
  private func found(
    _ values: [String: Fact.Value], in audit: AuditProgramme, _ entry: Entry,
    workOf agency: Fact.Value?
  ) -> Told {
    var all: [String: Fact.Value?] = values.merging(["audit": .code(audit.id.value)]) { _, new in
      new
    }
    all["agency"] = agency
    all["tier"] = level(on: entry.day).map(Fact.Value.code)
    return told(.auditFinding, entry, all)
  }

  /// The agency that wrote the latest plan, or else the latest assessment, up to a day.
  private func agencyAtWork(by day: LocalDate) -> Fact.Value? {
    let plan = involvement.plans.flatMap(\.versions).map(\.entry).filter { $0.day <= day }
      .max { $0.day < $1.day }
    let assessed = involvement.completedAssessments.last { $0.entry.day <= day }?.entry
    return (plan ?? assessed)?.agency
  }

  /// The level decided last up to a day, unless help has ended since.
  func level(on day: LocalDate) -> String? {
    guard let last = involvement.levels.last(where: { $0.entry.day <= day }) else { return nil }
    let isClosed = involvement.closures.contains {
      last.entry.day <= $0.entry.day && $0.entry.day <= day
    }
    return isClosed ? "universal" : counting.levels[last.content.level.value]
  }
}
