import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Theirs and mine side by side, when somebody else finished an assessment first; nothing of mine is thrown away.
struct FinishedMeanwhilePage: Page {
  let finished: FinishedMeanwhile
  let agencies: AgencyNames
  let proof: FormProof
  var errors = FormErrors()

  private var filling: Filling { finished.filling }
  private var subject: FormSubject { filling.subject }
  private var author: Author { finished.theirs.entry.envelope.author }
  private var isOwn: Bool { author.practitioner == subject.worker.practitioner }

  var title: String {
    isOwn ? "You have saved this assessment already" : "Somebody else saved this first"
  }
  let section: SiteSection? = .people
  let isWide = true

  var before: Markup { BackLink("Assessments", href: "\(subject.path)/assessments").markup }

  var content: Markup {
    """
    <p class="caption">\(filling.instrument.title), <bdi>\(subject.name)</bdi>, \(subject.age)</p>\
    <h1>\(title)</h1>\
    <p>This assessment was finished while you were writing it. Nothing of yours has been saved to the record yet, \
    and nothing is lost: it stays in your draft until you choose. Read both.</p>\
    <div class="side-by-side"><section><h2>What \(isOwn ? "you" : author.name) saved</h2>\
    <p>\(agencies.author(author)), \(finished.theirs.entry.envelope.recordedAt.british). \
    <a href="\(href: path)">Open it</a></p>\
    \(each(finished.parts) { answers(in: $0.completion) })</section>\
    <section><h2>What you typed</h2>\(answers(in: finished.mine))</section></div>\
    \(PostForm(
      to: "\(filling.target)/meanwhile", proof, key: FormKey(in: filling.body), draft: filling.draft,
      choice
    ).markup)
    """
  }

  private var path: String { "\(subject.path)/assessments/\(finished.theirs.id)" }

  /// In the form’s order, each with its question as it was asked.
  private func answers(in completion: Completion) -> Markup {
    let order = filling.instrument.sections.flatMap(\.items).map(\.id)
    let places = completion.answers.keys.sorted { one, other in
      (order.firstIndex(of: one.item) ?? order.count, one)
        < (order.firstIndex(of: other.item) ?? order.count, other)
    }
    let words = AnswerWords(names: filling.name)
    return SummaryList(
      places.compactMap { place in
        completion.answers[place].map { given in
          SummaryList.Row(
            (place.about.map { "\(filling.name(of: ID($0.value))): " } ?? "") + given.question,
            asTyped(words.words(of: given)))
        }
      }
    ).markup
  }

  private var choice: Markup {
    """
    \(each(kept) { HiddenField($0.name, value: $0.value).markup })\
    \(Radios(
      "What should become of what you typed?", name: "which", choices: choices, errors: errors,
      style: .strong))\
    \(Button.group(Button("Continue").markup, DraftKey.button))
    """
  }

  private var choices: [Answers.Answer] {
    let addition = Answers.choice(
      "Add it beside theirs", value: "addition",
      hint: "It is kept with your name as a contribution to this assessment")
    let correction = Answers.choice(
      "Correct theirs with it", value: "correction",
      hint: "You see theirs with your answers filled in, and say why, before it is saved")
    let nothing = Answers.choice(
      "Leave mine out", value: "neither", hint: "Your draft is discarded")
    return [addition] + (finished.isSameVersion ? [correction] : []) + [nothing]
  }

  private var kept: [FormBody.Field] {
    filling.body.fields.filter { !FillingRoutes.own.contains($0.name) && $0.name != "which" }
  }
}
