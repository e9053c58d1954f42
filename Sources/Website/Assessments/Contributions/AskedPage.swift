import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// An agency that was asked and has not answered, or offers what it knows unasked, with everything its pages are made from.
struct AskedPage {
  let page: ContributionPage
  let contribution: AssessmentCourse.Contribution

  var subject: FormSubject { page.subject }
  var agency: ID<Record.Agency> { contribution.agency }
  var path: String { "\(page.path)/\(agency)" }
  var name: String { page.agencies[agency] }
  /// Where it is sent.
  ///
  /// - Parameter isAddition: whether it is added to what was sent, or to a completed assessment.
  func target(isAddition: Bool) -> String { isAddition ? "\(path)/addition" : path }

  /// What is typed for it, as it is kept.
  func draft(in body: FormBody) -> DraftKey {
    DraftKey(path: path, title: "Contribution to \(page.name): \(subject.name)", in: body)
  }

  /// Whether the worker is of the agency that was asked.
  var isOwn: Bool { subject.worker.agency.id == agency }

  var before: Markup { page.before }

  /// Whether anybody asked for it; what nobody asked for is offered.
  var wasAsked: Bool { contribution.requested != nil }

  /// Whether it was asked and has not answered.
  var waits: Bool { wasAsked && contribution.answered == nil }

  /// Whether the agency assesses too, as an author.
  var isAuthor: Bool { page.course.jointWith?.agency == agency }

  /// What the agency gave already, as its form would be filled in.
  var givenBefore: FormBody {
    guard let answered = contribution.answered, answered.content.wasGiven else { return FormBody() }
    var body = KeptForm(answered.entry).map { FormBody($0.completion) } ?? FormBody()
    body.add("words", answered.content.words)
    return body
  }

  /// What was asked, by whom and by when; of what is offered, whose assessment it is for.
  var told: Markup {
    guard let requested = contribution.requested else { return offered }
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

  private var offered: Markup {
    let begun = page.course.started.map {
      SummaryList.Row(
        "Begun by",
        text: "\(page.agencies.author($0.entry.envelope.author)), on \($0.day.british)")
    }
    return SummaryList([SummaryList.Row("For", text: page.name)] + (begun.map { [$0] } ?? []))
      .markup
  }
}
