import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// An assessment that is being made: what is due, and what other agencies were asked for.
struct OpenAssessment {
  let view: PersonView
  let course: AssessmentCourse
  let forms: [PlaceForm]
  let mayRecord: Bool

  var markup: Markup {
    let form = forms.first { $0.purpose == course.purpose }
    let name = course.name
    let go = form.map {
      Button(
        "Continue: \(name)", kind: .secondary,
        href: "\(view.person)/forms/\($0.id)/new?assessment=\(course.id)"
      ).markup
    }
    let ask = """
      <a href="\(href: "\(view.person)/assessments/open/\(course.id)/contributions/new")">\
      Ask an agency to contribute<span class="visually-hidden"> to \(name)</span></a>
      """ as Markup
    return SummaryList(
      [
        SummaryList.Row(
          "Begun", text: course.started?.entry.envelope.occurred.british ?? "Not recorded"),
        SummaryList.Row(
          "By",
          text: course.started.map { view.agencies.author($0.entry.envelope.author) }
            ?? "Not recorded"),
        SummaryList.Row(
          "Why now", course.started.map { asTyped($0.content.why) } ?? "Not recorded"),
        SummaryList.Row("Due", text: course.due?.on.british ?? "No day set"),
        SummaryList.Row("Contributions", contributions),
      ] + (course.started?.content.alongside.map { [madeOn($0)] } ?? []), title: name
    ).markup + when(mayRecord, Button.group(go ?? .empty, ask, offer))
  }

  /// The way for another agency than the one whose assessment it is to tell what it knows (R-076).
  private var offer: Markup {
    let own = view.worker.agency
    return present(course.offer(of: own.id, named: own.name)) { _ in
      """
      <a href="\(href: "\(view.person)/assessments/open/\(course.id)/contributions/\(own.id)")">\
      Contribute what \(own.name) knows<span class="visually-hidden"> to \(course.name)</span></a>
      """
    }
  }

  /// Where an assessment of the family is made, when that is the page of a brother or sister.
  private func madeOn(_ other: ID<Person>) -> SummaryList.Row {
    let relative = view.opened.relative(other)
    let whose = relative?.name ?? "a brother or sister"
    guard relative?.mayOpen == true else { return SummaryList.Row("Made with", text: whose) }
    return SummaryList.Row(
      "Made on",
      "<a href=\"\(href: "/people/\(other)/assessments")\">the page of <bdi>\(whose)</bdi></a>")
  }

  private var contributions: Markup {
    guard !course.contributions.isEmpty else { return "None asked for" }
    return "<ul>\(each(course.contributions) { contribution($0) })</ul>"
  }

  private func contribution(_ contribution: AssessmentCourse.Contribution) -> Markup {
    let state = contribution.state(on: view.opened.day)
    let due = contribution.due?.on.british
    let isOpen = contribution.answered == nil && mayRecord
    let isOwn = contribution.agency == view.worker.agency.id
    let isAuthor = course.jointWith?.agency == contribution.agency
    let parts = contribution.requested?.content.parts.map(\.title) ?? []
    let path =
      "\(view.person)/assessments/open/\(course.id)/contributions/\(contribution.agency)"
    return """
      <li>\(contribution.agencyName)\(isAuthor ? ", which assesses too" : "") \(Tag(state.label, state.colour)) \
      \(when(contribution.answered == nil, present(due) { "due \($0) " }))\
      \(when(!contribution.reminders.isEmpty, "Reminded \(reminded(contribution)). "))\
      \(when(contribution.answered == nil && !parts.isEmpty, """
        <br><span class="secondary">Asked for: \(parts.joined(separator: "; "))</span>
        """))\
      \(present(contribution.answered?.content.words) { asTyped($0) })\(read(contribution))\
      \(when(isOpen, """
        <br><a href="\(href: path)">\(isOwn ? "Contribute, or decline" : "Record their answer")\
        <span class="visually-hidden"> (\(contribution.agencyName))</span></a>
        """))\
      \(when(contribution.answered != nil && isOwn && isAuthor && mayRecord, """
        <br><a href="\(href: path)">Change your part</a>
        """))\
      \(when(isOpen && !isOwn && !isInTeam(contribution.agency), nobodyThere(contribution)))\
      \(when(isOpen && !isOwn, """
         · <a href="\(href: "\(path)/reminder")">Remind them<span class="visually-hidden"> \
        (\(contribution.agencyName))</span></a>
        """))</li>
      """
  }

  private func isInTeam(_ agency: ID<Record.Agency>) -> Bool {
    Team.current(in: view.opened.entries, on: view.opened.day).contains { $0.agency == agency }
  }

  /// Nobody of an agency finds a request of which no person of theirs is in the team.
  private func nobodyThere(_ contribution: AssessmentCourse.Contribution) -> Markup {
    """
     · Nobody from \(contribution.agencyName) is in the team: \
    <a href="\(href: "\(view.person)/team/new")">add somebody</a>
    """
  }

  private func reminded(_ contribution: AssessmentCourse.Contribution) -> String {
    contribution.reminders.map(\.day.british).joined(separator: ", ")
  }

  private func read(_ contribution: AssessmentCourse.Contribution) -> Markup {
    guard let answered = contribution.answered, answered.content.form != nil else { return .empty }
    return """
      <br><a href="\(href: "\(view.person)/assessments/\(answered.id)")">Read what they filled in\
      <span class="visually-hidden"> (\(contribution.agencyName))</span></a>
      """
  }
}

extension ContributionState {
  var colour: Tag.Colour {
    switch self {
    case .waiting: .blue
    case .overdue: .red
    case .received: .green
    case .declined: .grey
    }
  }
}
