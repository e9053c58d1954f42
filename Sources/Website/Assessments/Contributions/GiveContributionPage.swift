import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Somebody of the agency that was asked fills in the parts they were asked for, or declines with a reason (R-065); an
/// agency that offers what it knows unasked can fill in any part, rather than assess the family again (R-076).
struct GiveContributionPage: Page {
  let asked: AskedPage
  let body: FormBody
  var isFromDraft = false
  /// Whether it is added to what the agency sent, or to a completed assessment.
  var isAddition = false
  var errors = FormErrors()

  private var page: ContributionPage { asked.page }
  private var subject: FormSubject { asked.subject }

  var title: String { "Your contribution: \(page.name)" }
  let section: SiteSection? = .people

  var before: Markup { asked.before }

  private var filling: Filling? { page.form.map { Filling(subject, $0, body) } }

  /// The parts that were asked for and that the form still has; every part where nobody was asked.
  private var parts: [InstrumentSection] {
    let sections = page.form?.instrument.sections ?? []
    guard let requested = asked.contribution.requested else { return sections }
    let wanted = Set(requested.content.parts.map(\.section))
    return sections.filter { wanted.contains($0.id.value) }
  }

  var content: Markup {
    let asking = Asking(body: body, errors: errors)
    return """
      \(when(isFromDraft, DraftNotice.markup))\
      <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\(asked.told)\
      \(when(asked.isAuthor, """
        <p>You assess this family together with whoever asked. Your agency is named as an author of the finished \
        assessment, and you can change your part until it is finished.</p>
        """))\
      \(when(!asked.wasAsked, "<p>Answer what your agency knows, and leave the rest blank.</p>"))\
      <p>Everybody who may see this record sees what you send, with your name. \
      Nothing is sent until you send it.</p>\
      \(PostForm(
        to: asked.target(isAddition: isAddition), page.proof,
        key: FormKey(in: body), draft: draft,
        """
        <div id="whole-form">\(questions(asking))</div>\
        \(asking.lines(
          parts.isEmpty ? "What do you contribute?" : "Is there anything else they should know?",
          "words", hint: parts.isEmpty ? nil : "You can leave this blank", rows: 5, style: .strong))\
        \(Button.group(
          Button("Send your contribution", name: "go", value: "send").markup, DraftKey.button))\
        \(when(asked.wasAsked && !isAddition, declining(asking)))
        """
      ).markup)
      """
  }

  private func declining(_ asking: Asking) -> Markup {
    Details(
      "We cannot contribute", isOpen: errors["why_not"] != nil || !body["why_not"].isBlank,
      content: """
        \(asking.lines("Why not?", "why_not", hint: "Whoever asked sees this", rows: 2))\
        \(Button("Decline", kind: .secondary, name: "go", value: "decline"))
        """
    ).markup
  }

  private var draft: DraftKey { asked.draft(in: body) }

  private func questions(_ asking: Asking) -> Markup {
    guard let filling else { return .empty }
    let completion = filling.contributed(to: parts, at: subject.opened.openedAt).completion
    return each(parts) { part in
      """
      <h2>\(part.title)</h2>\(present(part.guidance) { "<p>\($0)</p>" })\
      \(SectionQuestions(
        filling: filling, section: part, asking: asking,
        reading: CompletionReading(completion, of: filling.instrument), nothingIsRequired: true,
        people: [subject.person]
      ).markup)
      """
    }
  }

  /// The answer as it goes on the record.
  func given() throws(FormErrors) -> NewEntry {
    var reader = FormReader(body, today: subject.today)
    var answered = ContributionAnswered(
      assessment: page.course.id, agency: asked.agency, agencyName: asked.name, wasGiven: true)
    if asked.wasAsked, body.text("go") == "decline" {
      answered.wasGiven = false
      answered.words = reader.text(
        "why_not", "Why you cannot contribute", missing: "Enter why you cannot contribute")
    } else {
      answered.words = reader.text("words", "What you contribute") ?? ""
      answered.form = try filled()
      if answered.words.isEmpty, answered.form == nil {
        reader.errors.add(
          "Answer a question, or write what you contribute",
          to: parts.isEmpty ? "words" : "whole-form")
      }
    }
    try reader.errors.throwIfAny()
    return answered.newEntry(
      about: [subject.person], occurred: .on(.day(subject.today)), basis: .opinion)
  }

  /// What was filled in; nil when nothing was.
  private func filled() throws(FormErrors) -> CompletedForm? {
    guard let filling, !parts.isEmpty else { return nil }
    let (completion, errors) = filling.contributed(to: parts, at: subject.opened.openedAt)
    try errors.throwIfAny()
    guard !completion.answers.isEmpty else { return nil }
    return CompletedForm(
      form: ID(completion.instrument.value), version: completion.version, title: completion.title,
      json: String(decoding: completion.json, as: UTF8.self))
  }
}
