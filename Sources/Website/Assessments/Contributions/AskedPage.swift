import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// An agency that was asked and has not answered, with everything its pages are made from.
struct AskedPage {
  let page: ContributionPage
  let contribution: AssessmentCourse.Contribution

  var subject: FormSubject { page.subject }
  var agency: ID<Record.Agency> { contribution.agency }
  var path: String { "\(page.path)/\(agency)" }
  var name: String { page.agencies[agency] }
  /// Whether the worker is of the agency that was asked.
  var isOwn: Bool { subject.worker.agency.id == agency }

  var before: Markup { page.before }

  /// What was asked, by whom and by when.
  var told: Markup {
    guard let requested = contribution.requested else { return .empty }
    var rows = [
      SummaryList.Row("For", text: page.name),
      SummaryList.Row("Asked by", text: page.agencies.author(requested.entry.envelope.author)),
      SummaryList.Row("What was asked", asTyped(requested.content.asked)),
    ]
    if let due = contribution.due {
      rows.append(
        SummaryList.Row("By", text: "\(due.on.british), \(due.words(on: subject.today))"))
    }
    rows += contribution.reminders.map {
      SummaryList.Row("Reminded, \($0.day.british)", asTyped($0.content.asked))
    }
    return SummaryList(rows).markup
  }
}
