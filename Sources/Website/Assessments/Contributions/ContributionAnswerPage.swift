import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Keeps what another agency answered by telephone, by letter or in a meeting (R-065).
struct ContributionAnswerPage: Page {
  let asked: AskedPage
  /// Whether it is added to what was recorded of them, or to a completed assessment.
  var isAddition = false
  var errors = FormErrors()

  private var page: ContributionPage { asked.page }

  var title: String { "What \(asked.name) answered" }
  let section: SiteSection? = .people

  var before: Markup { asked.before }

  var content: Markup {
    let asking = Asking(body: page.body, errors: errors)
    return """
      <p class="caption"><bdi>\(asked.subject.name)</bdi>, \(asked.subject.age)</p><h1>\(title)</h1>\
      \(asked.told)\
      \(PostForm(
        to: asked.target(isAddition: isAddition), page.proof,
        key: FormKey(in: page.body),
        """
        \(Radios(
          "Did they contribute?", name: "was_given",
          choices: [
            Answers.choice("Yes", value: "yes"),
            Answers.choice("No, they declined", value: "no"),
          ], chosen: page.body.text("was_given"), errors: errors, style: .strong))\
        \(asking.lines(
          "What did they say?", "words", hint: "What they contributed, or why they declined",
          rows: 5, style: .strong))\
        \(Button("Save"))
        """
      ).markup)
      """
  }

  func answered() throws(FormErrors) -> NewEntry {
    var reader = FormReader(page.body, today: asked.subject.today)
    let given: Answer? = reader.choice(
      "was_given", missing: "Select whether they contributed")
    let words = reader.text(
      "words", "What they said", missing: "Enter what they contributed, or why they declined")
    try reader.errors.throwIfAny()
    return ContributionAnswered(
      assessment: page.course.id, agency: asked.agency, agencyName: asked.name,
      wasGiven: given == .yes, words: words
    ).newEntry(
      about: [asked.subject.person], occurred: .on(.day(asked.subject.today)), toldBy: asked.name)
  }
}

/// Reminds an agency that has not answered yet, with how it was done and the new day.
struct ReminderPage: Page {
  let asked: AskedPage
  var errors = FormErrors()

  private var page: ContributionPage { asked.page }

  var title: String { "Remind \(asked.name)" }
  let section: SiteSection? = .people

  var before: Markup { asked.before }

  var content: Markup {
    let asking = Asking(body: page.body, errors: errors)
    return """
      <p class="caption"><bdi>\(asked.subject.name)</bdi>, \(asked.subject.age)</p><h1>\(title)</h1>\
      \(asked.told)\
      \(PostForm(
        to: "\(asked.path)/reminder", page.proof, key: FormKey(in: page.body),
        """
        \(asking.lines(
          "How did you remind them, and what did you say?", "asked",
          hint: "People of theirs in the team see it on their home page too", style: .strong))\
        \(DateField(
          "By when do they answer now?", name: "due", value: page.body.date("due"),
          hint: "Leave it blank if the day stays as it was", errors: errors, style: .strong))\
        \(Button("Save the reminder"))
        """
      ).markup)
      """
  }

  func reminder() throws(FormErrors) -> NewEntry {
    var reader = FormReader(page.body, today: asked.subject.today)
    let how = reader.text(
      "asked", "How you reminded them", missing: "Enter how you reminded them")
    let due = reader.dayAhead("due", "The day to answer by")
    try reader.errors.throwIfAny()
    return ContributionRequested(
      assessment: page.course.id, agency: asked.agency, agencyName: asked.name, asked: how,
      due: due.map { DueDate(setOn: $0, today: asked.subject.today) },
      reminds: asked.contribution.requested?.id
    ).newEntry(about: [asked.subject.person], occurred: .on(.day(asked.subject.today)))
  }
}
