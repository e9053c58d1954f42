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
    \(each(given) { item($0) })\
    \(when(points.isEmpty && given.isEmpty, EmptyState("Nobody has been asked yet.").markup))\
    \(when(
      mayRecord,
      "<p><a href=\"\(href: "\(view.person)/feedback/new")\">Record what somebody thinks of the help</a></p>"))
    """
  }

  /// Everything that was asked, the latest first.
  private var given: [FeedbackHeard] {
    view.picture.map { FeedbackHeard.all(in: $0).reversed() } ?? []
  }

  private func row(_ point: FeedbackAtPoints.Point) -> SummaryList.Row {
    let who = "\(point.stage.label): \(point.from.label.lowercased())"
    guard let asked = given.first(where: { $0.id == point.feedback }) else {
      let address = "feedback/new?from=\(point.from.rawValue)&stage=\(point.stage.rawValue)"
      let code = "family-codes/new?stage=\(point.stage.rawValue)"
      return SummaryList.Row(
        who, "\(Tag("Due", .amber)) since \(point.day.british)",
        actions: mayRecord
          ? [
            SummaryList.Action("Record", about: who, href: "\(view.person)/\(address)"),
            SummaryList.Action("Make a code", about: who, href: "\(view.person)/\(code)"),
          ] : [])
    }
    let isOpen = asked.state == .given && asked.answer == nil
    return SummaryList.Row(
      who,
      """
      \(Tag(asked.state.label, asked.state == .given ? .green : .grey)), \(asked.entry.envelope.occurred.british)\
      \(when(isOpen, ". Not answered yet"))\(when(asked.answer != nil, ". Answered"))
      """)
  }

  private func item(_ feedback: FeedbackHeard) -> Markup {
    let day = feedback.entry.envelope.occurred.british
    return """
      <section class="voice"><h3>\(feedback.asked.from.label), \
      \(feedback.asked.stage.label.lowercased()), \(day)</h3>\
      \(present(feedback.said?.words) {
        "<blockquote class=\"words\"><p>\(asTyped($0))</p></blockquote>"
      })\
      \(present(feedback.said) { ticked($0) })\
      \(when(feedback.state != .given, "<p>\(feedback.state.label).</p>"))\
      <p class="small secondary">\(view.agencies.writer(feedback.entry)). \(whole(feedback, day))</p>\
      \(when(feedback.state == .given, came(feedback, day)))</section>
      """
  }

  private func whole(_ feedback: FeedbackHeard, _ day: String) -> Markup {
    let hidden: Markup = "<span class=\"visually-hidden\"> on \(day)</span>"
    return feedback.isOnForm
      ? """
      <a href="\(href: "\(view.person)/assessments/\(feedback.id)")">What they answered on the form\(hidden)</a>
      """
      : "<a href=\"\(href: "\(view.person)/entries/\(feedback.id)")\">Everything recorded\(hidden)</a>"
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

  private func came(_ feedback: FeedbackHeard, _ day: String) -> Markup {
    if let said = feedback.answer?.content {
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
         <a href="\(href: address)">Record what came of it<span class="visually-hidden"> on \(day)</span></a>
        """))</p>
      """
  }
}
