import Casework
import Markup
import Record
import Vocabulary

/// Early help assessments, with whether somebody has looked back at each (R-051).
struct AuditsSection {
  let view: PersonView
  let picture: Picture

  var markup: Markup {
    let assessments = picture.involvement.completedAssessments.filter {
      $0.content.purpose == .earlyHelp
    }
    guard !assessments.isEmpty else { return .empty }
    return """
      <h2>Audits of early help</h2>\(Table(
        "Audits of early help", columns: ["Assessment", "Looked back at"],
        rows: assessments.reversed().map(row), captionIsHidden: true))\
      \(view.actions([(AuditForm.heading, "\(AuditForm.path)/new")]))
      """
  }

  private func row(_ assessment: Said<AssessmentCompleted>) -> [Markup] {
    let audits = picture.chronology.standing(AssessmentAudited.self).filter {
      $0.content.assessment == assessment.content.assessment
    }
    return [
      "\(assessment.content.purpose.label)<br>\(view.source(of: assessment.entry))",
      audits.isEmpty ? "Not yet" : "<ul>\(each(audits) { said($0) })</ul>",
    ]
  }

  private func said(_ audit: Said<AssessmentAudited>) -> Markup {
    """
    <li>Outcomes improving: \((audit.content.areOutcomesImproving ?? .notKnown).label). \
    A chance to step up missed: \((audit.content.wasChanceMissed ?? .notKnown).label).\
    \(when(!audit.content.note.isEmpty, "<br>\(audit.content.note)"))<br>\(view.source(of: audit.entry))</li>
    """
  }
}
