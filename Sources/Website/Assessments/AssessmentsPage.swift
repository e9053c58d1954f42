import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Assessments and tools on somebody’s record: what is open, what was completed, what can be begun.
struct AssessmentsPage: Page {
  let view: PersonView
  let forms: [PlaceForm]
  /// Tools of the place’s strategy for which there is no form.
  let elsewhere: [InstrumentUse]
  /// What has just been done, in words.
  var done: String?

  var title: String { "\(view.identity.name.full): assessments" }
  let section: SiteSection? = .people
  let isWide = true

  private var involvement: Involvement? { view.picture?.involvement }

  var content: Markup {
    """
    \(done.map { NotificationBanner(.success, heading: $0) })\
    \(PersonHead(view: view, part: .assessments).markup)<h1>Assessments</h1>\
    \(open)\(completed)\(audits)\(begin)\(view.foot)
    """
  }

  private var open: Markup {
    let courses = involvement?.openAssessments ?? []
    guard !courses.isEmpty else { return .empty }
    return "<h2>Being made now</h2>\(each(courses) { course($0) })"
  }

  private func course(_ course: AssessmentCourse) -> Markup {
    let form = forms.first { $0.purpose == course.purpose }
    let name = course.started?.content.tool ?? form?.title ?? course.purpose?.label ?? ""
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
          "Why now", course.started.map { asTyped($0.content.why) } ?? "Not recorded"),
        SummaryList.Row("Due", text: course.due?.on.british ?? "No day set"),
        SummaryList.Row("Contributions", contributions(course)),
      ], title: name
    ).markup + when(mayRecord, Button.group(go ?? .empty, ask))
  }

  private func contributions(_ course: AssessmentCourse) -> Markup {
    guard !course.contributions.isEmpty else { return "None asked for" }
    return "<ul>\(each(course.contributions) { contribution($0, of: course) })</ul>"
  }

  private func contribution(
    _ contribution: AssessmentCourse.Contribution, of course: AssessmentCourse
  ) -> Markup {
    let state = contribution.state(on: view.opened.day)
    let due = contribution.due?.on.british
    let isOpen = contribution.answered == nil && mayRecord
    let isOwn = contribution.agency == view.worker.agency.id
    let parts = contribution.requested?.content.parts.map(\.title) ?? []
    let path =
      "\(view.person)/assessments/open/\(course.id)/contributions/\(contribution.agency)"
    return """
      <li>\(contribution.agencyName) \(Tag(state.label, state.colour)) \
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
      \(when(isOpen && !isOwn, """
         · <a href="\(href: "\(path)/reminder")">Remind them<span class="visually-hidden"> \
        (\(contribution.agencyName))</span></a>
        """))</li>
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

  private var mayRecord: Bool { view.opened.mayRecord && view.opened.asKnownOn == nil }

  private var completed: Markup {
    let readings =
      view.picture?.chronology.lines.filter { $0.standing == .standing }.map(\.entry)
      .compactMap { entry in KeptForm.reading(entry).map { (entry, $0) } } ?? []
    let kept = readings.compactMap { _, reading -> KeptForm? in
      if case .success(let kept) = reading, !kept.isContribution { kept } else { nil }
    }
    let damaged = readings.compactMap { entry, reading -> (Entry, UnreadableCompletion)? in
      if case .failure(let fault) = reading { (entry, fault) } else { nil }
    }
    guard !kept.isEmpty || !damaged.isEmpty else {
      return "<h2>Completed</h2>\(EmptyState("None has been completed yet."))"
    }
    let series = Dictionary(grouping: kept) { Series($0) }
    let ordered = series.sorted { one, other in
      (one.value.last?.entry.number ?? 0) > (other.value.last?.entry.number ?? 0)
    }
    return
      "<h2>Completed</h2>\(each(damaged) { unreadable($0, $1) })\(each(ordered) { table($0.value) })"
  }

  /// A form that cannot be read is said to be there, and never left out as if nobody had filled it in.
  private func unreadable(_ entry: Entry, _ fault: UnreadableCompletion) -> Markup {
    Alert(
      .warning, heading: "A form of \(entry.envelope.occurred.british) cannot be read",
      content: """
        <p>The reason: \(fault.description). Its entry still stands: \
        <a href="\(href: "\(view.person)/entries/\(entry.id)")">see what can be read of it</a>, and tell \
        whoever looks after Heed for your place.</p>
        """
    ).markup
  }

  /// Completions of one tool about the same people are one series; two tools never are.
  private struct Series: Hashable {
    let instrument: ID<Instrument>
    let about: [ID<NamedPerson>]
    let isOfOneChild: Bool

    init(_ kept: KeptForm) {
      instrument = kept.completion.instrument
      about = kept.completion.about
      isOfOneChild = kept.isOfOneChild
    }
  }

  private func table(_ kept: [KeptForm]) -> Markup {
    let ordered = kept.sorted {
      ($0.entry.envelope.occurred.earliest, $0.entry.number)
        > ($1.entry.envelope.occurred.earliest, $1.entry.number)
    }
    let title = ordered.first?.completion.title ?? ""
    let others =
      ordered.first?.completion.about.map { ID<Person>($0.value) }
      .filter { $0 != view.opened.person } ?? []
    let whom = others.map { view.opened.relative($0)?.name ?? "Name not shown" }
    let caption =
      ordered.first?.isOfOneChild == true
      ? "\(title): of \(view.name) alone"
      : whom.isEmpty ? title : "\(title), with \(whom.joined(separator: ", "))"
    return Table(
      caption, columns: ["When", "Completed by", "Open"],
      rows: ordered.map { row($0, title) }
    ).markup + compare(ordered, title)
  }

  private func row(_ kept: KeptForm, _ title: String) -> [Markup] {
    let when = kept.entry.envelope.occurred.british
    return [
      "\(when)", "\(view.agencies.author(kept.entry.envelope.author))",
      """
      <a href="\(href: "\(view.person)/assessments/\(kept.entry.id)")">Read\
      <span class="visually-hidden"> \(title) of \(when)</span></a>
      """,
    ]
  }

  private func compare(_ ordered: [KeptForm], _ title: String) -> Markup {
    guard ordered.count > 1 else { return .empty }
    let entries = ordered.prefix(4).map { "entry=\($0.entry.id)" }.joined(separator: "&")
    return """
      <p><a href="\(href: "\(view.person)/assessments/compare?\(entries)")">Compare the last \
      \(min(4, ordered.count))<span class="visually-hidden"> of \(title)</span> side by side</a></p>
      """
  }

  private var audits: Markup {
    present(view.picture) { AuditsSection(view: view, picture: $0).markup }
  }

  private var begin: Markup {
    guard mayRecord else { return .empty }
    let suited = forms.filter { $0.suits(view.identity.stage) }
    return """
      <h2 id="begin">Begin</h2>\
      \(list("What your place’s strategy uses", suited.filter { $0.use != nil }))\
      \(without)\
      \(list("Other forms", suited.filter { $0.use == nil }))
      """
  }

  private func list(_ heading: String, _ forms: [PlaceForm]) -> Markup {
    guard !forms.isEmpty else { return .empty }
    return "<h3>\(heading)</h3>\(TaskList(forms.map(task)))"
  }

  private func task(_ form: PlaceForm) -> TaskList.Task {
    let path =
      form.purpose == nil
      ? "\(view.person)/forms/\(form.id)/new"
      : "\(view.person)/assessments/start/\(form.id)"
    let occasions = form.use?.uses.map { "\($0.force.label): \($0.when)" } ?? []
    return TaskList.Task(
      form.title, href: path,
      hint: ([form.declaration.purpose] + occasions).joined(separator: " "), status: .empty)
  }

  private var without: Markup {
    guard !elsewhere.isEmpty else { return .empty }
    let names = elsewhere.map(\.name).joined(separator: ", ")
    return "<p class=\"hint\">The strategy also names, without a form here: \(names).</p>"
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
