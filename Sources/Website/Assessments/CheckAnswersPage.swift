import Casework
import Instruments
import Markup
import Record
import UseCases
import Vocabulary

/// Every answer before it goes on the record, with the way back to each part.
struct CheckAnswersPage: Page {
  let filling: Filling
  let proof: FormProof
  var errors = FormErrors()
  let agencies: AgencyNames
  /// What the rules of practice object to, shown before it is saved and after it was refused.
  var refused: [Objection] = []
  /// What its author saved a short while ago with the same answers.
  var already: SaidAlready?

  private var instrument: Instrument { filling.instrument }
  private var subject: FormSubject { filling.subject }

  var title: String { "Check your answers: \(instrument.title)" }
  let section: SiteSection? = .people

  var before: Markup { BackLink("Back", href: "\(filling.path)?step=\(lastSection)").markup }

  private var reading: CompletionReading {
    CompletionReading(filling.answered.completion, of: instrument)
  }

  private var lastSection: String {
    filling.steps(reading).dropLast().last ?? Filling.peopleStep
  }

  var content: Markup {
    let asking = Asking(body: filling.body, errors: errors)
    return """
      <p class="caption">\(instrument.title), <bdi>\(subject.name)</bdi>, \(subject.age)</p>\
      <h1>Check your answers</h1>\
      \(present(already) { $0.told(on: subject.path) })\
      \(FillingFault(filling: filling).markup)\
      <p>Nothing is on the record yet. Once saved, it can be struck through but never taken away.</p>\
      \(each(filling.writtenAboutOthers) { other in
        WarningText(
          "What you wrote about \(other.name) is not kept unless the assessment is begun for them too: see whom it is about."
        ).markup
      })\
      \(each(filling.steps(reading).dropLast()) { step($0) })\(contributed.all)\(wording)\
      \(PostForm(
        to: filling.target, proof, key: FormKey(in: filling.body),
        draft: filling.draft,
        """
        \(kept)\(OverrulingQuestions(asking: asking, refused: refused).markup)<div id="step-check">\
        \(asking.folded("Who may see this", fields: ["marking"], asking.marking))</div>\
        \(Button.group(
          already == nil
            ? Button("Save to the record", name: "go", value: Filling.checkStep).markup
            : SaidAlready.button,
          DraftKey.button))
        """
      ).markup)
      """
  }

  /// How it would read to the parents, while it can still be said otherwise (R-143).
  private var wording: Markup {
    let filled = FilledForm(form: filling.form, completion: filling.answered.completion)
    let read = filled.payloads(on: subject.person).compactMap { $0.payload as? any ReadByParents }
    return SupportiveWordsBox(read).markup
  }

  private var kept: Markup {
    each(
      filling.body.fields.filter {
        !FillingRoutes.own.contains($0.name) && $0.name != "marking"
          && !$0.name.hasPrefix("overruled.")
      }
    ) { HiddenField($0.name, value: $0.value).markup }
  }

  private func step(_ step: String) -> Markup {
    let heading = instrument.sections.first { $0.id.value == step }?.title ?? "Whom it is about"
    return """
      <section><h2 id="step-\(step)">\(heading)</h2>\
      \(SummaryList(step == Filling.peopleStep ? whom : rows(of: step)).markup)\
      <p><a href="\(href: "\(filling.path)?step=\(step)")">Change\
      <span class="visually-hidden"> \(heading)</span></a></p></section>
      """
  }

  private var whom: [SummaryList.Row] {
    [
      SummaryList.Row(
        "About", text: filling.about.map { filling.name(of: $0) }.joined(separator: ", "))
    ]
  }

  private var contributed: ContributedAnswers {
    ContributedAnswers(
      given: filling.given, path: "\(subject.path)/assessments", agencies: agencies,
      names: filling.name)
  }

  private func rows(of step: String) -> [SummaryList.Row] {
    let section = instrument.sections.first { $0.id.value == step }
    return reading.shown.filter { place in
      section?.items.contains { $0.id == place.item } ?? false
    }
    .map { place in
      let given = reading.completion.answers[place]
      let name = place.about.map { "\(filling.name(of: ID($0.value))): " } ?? ""
      return SummaryList.Row(
        name + (instrument.item(place.item)?.question ?? ""),
        (given.map { given in
          """
          \(asTyped(AnswerWords(names: filling.name).words(of: given)))\
          \(when(given.by != filling.author.id, """
            <br><span class="secondary">From \(contributed.from(given.by, in: reading.completion))</span>
            """))
          """
        } ?? "Not answered") + contributed.beside(place, given))
    }
  }
}

/// An answer in words, with the names of the people it names.
struct AnswerWords {
  let names: (ID<Person>) -> String

  func words(of given: GivenAnswer) -> String {
    guard case .people(let people) = given.answer else { return given.words }
    return people.map { names(ID($0.value)) }.joined(separator: ", ")
  }
}
