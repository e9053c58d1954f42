import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What the family thinks of the help: who is still to be asked, what they said, and what came of it.
struct FeedbackSection {
  let view: PersonView
  let points: [FeedbackAtPoints.Point]
  let mayRecord: Bool

  var markup: Markup {
    """
    <h2 id="feedback">What they think of the help</h2>\
    \(when(!points.isEmpty, SummaryList(points.map(row)).markup))\
    \(each(given) { item($0.feedback, $0.answer) })\
    \(when(points.isEmpty && given.isEmpty, EmptyState("Nobody has been asked yet.").markup))\
    \(when(
      mayRecord,
      "<p><a href=\"\(href: "\(view.person)/feedback/new")\">Record what somebody thinks of the help</a></p>"))
    """
  }

  private var given: [(feedback: Said<FeedbackGiven>, answer: Said<FeedbackAnswered>?)] {
    view.picture.map(FeedbackIsAnswered.answers) ?? []
  }

  private func row(_ point: FeedbackAtPoints.Point) -> SummaryList.Row {
    let who = "\(point.stage.label): \(point.from.label.lowercased())"
    let asked = given.first { $0.feedback.id == point.feedback }
    if asked == nil, let form = point.feedback { return onForm(form, who) }
    guard let asked else {
      let address = "feedback/new?from=\(point.from.rawValue)&stage=\(point.stage.rawValue)"
      return SummaryList.Row(
        who, "\(Tag("Due", .amber)) since \(point.day.british)",
        actions: mayRecord
          ? [SummaryList.Action("Record", about: who, href: "\(view.person)/\(address)")] : [])
    }
    let state = asked.feedback.content.state
    let isOpen = state == .given && asked.answer == nil
    return SummaryList.Row(
      who,
      """
      \(Tag(state.label, state == .given ? .green : .grey)), \(asked.feedback.entry.envelope.occurred.british)\
      \(when(isOpen, ". Not answered yet"))\(when(asked.answer != nil, ". Answered"))
      """)
  }

  /// A point at which somebody filled in a form.
  private func onForm(_ form: ID<Entry>, _ who: String) -> SummaryList.Row {
    SummaryList.Row(
      who,
      """
      \(Tag(FeedbackState.given.label, .green)), \
      <a href="\(href: "\(view.person)/assessments/\(form)")">on a form<span class="visually-hidden"> \
      (\(who))</span></a>
      """)
  }

  private func item(
    _ feedback: Said<FeedbackGiven>, _ answer: Said<FeedbackAnswered>?
  ) -> Markup {
    """
    <section class="voice"><h3>\(feedback.content.from.label), \
    \(feedback.content.stage.label.lowercased()), \(feedback.entry.envelope.occurred.british)</h3>\
    \(present(feedback.content.words) {
      "<blockquote class=\"words\"><p>\(asTyped($0))</p></blockquote>"
    })\
    \(ticked(feedback.content))\
    \(when(feedback.content.state != .given, "<p>\(feedback.content.state.label).</p>"))\
    <p class="small secondary">\(view.agencies.writer(feedback.entry)). \
    <a href="\(href: "\(view.person)/entries/\(feedback.id)")">\
    Everything recorded<span class="visually-hidden"> on \(feedback.entry.envelope.occurred.british)</span></a></p>\
    \(when(feedback.content.state == .given, came(feedback, answer)))</section>
    """
  }

  /// What they answered without words.
  private func ticked(_ feedback: FeedbackGiven) -> Markup {
    let answers = [
      feedback.isLifeBetter.map { SummaryList.Row("Is daily life better?", text: $0.label) },
      feedback.madeDifference.map {
        SummaryList.Row("Did the help make a difference?", text: $0.label)
      },
    ].compactMap(\.self)
    return when(!answers.isEmpty, SummaryList(answers).markup)
  }

  private func came(
    _ feedback: Said<FeedbackGiven>, _ answer: Said<FeedbackAnswered>?
  ) -> Markup {
    if let said = answer?.content {
      return InsetText(
        """
        <p><strong>What came of it:</strong> \(asTyped(said.whatWasDone))</p>\
        <p><strong>Why:</strong> \(asTyped(said.why))</p>\
        \(present(said.toldOn) { "<p>They were told on \($0.british).</p>" })
        """
      ).markup
    }
    let address = "\(view.person)/feedback-answers/new?feedback=\(feedback.id)"
    return """
      <p><strong>Nobody has recorded telling them what came of it.</strong>\
      \(when(
        mayRecord,
        """
         <a href="\(href: address)">Record what came of it<span class="visually-hidden"> \
        on \(feedback.entry.envelope.occurred.british)</span></a>
        """))</p>
      """
  }
}
