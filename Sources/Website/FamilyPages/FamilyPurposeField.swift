import Casework
import Instruments
import Markup
import Packs
import UseCases
import Vocabulary

/// What a child or parent is asked with a code: the few questions that every place has, or a form that is made for them.
struct FamilyPurposeField {
  let offers: [FamilyOffer]
  let body: FormBody
  let errors: FormErrors

  private static let field = "purpose"
  private static let stage = "stage"

  var markup: Markup {
    Radios(
      "What are they asked?", name: Self.field,
      choices: [
        Answers.choice("A few questions: how things are for them", value: "how_things_are"),
        Answers.choice(
          "A few questions: what they think of the help", value: "the_help",
          reveal: stages(FeedbackStage.allCases, named: Self.stage)),
      ] + offers.map(choice), chosen: body.text(Self.field), errors: errors, style: .strong
    ).markup
  }

  private func choice(_ offer: FamilyOffer) -> Answers.Answer {
    Answers.choice(
      offer.form.title, value: Self.value(of: offer),
      hint: "For \(offer.whose). \(offer.form.declaration.purpose)",
      reveal: offer.stages.isEmpty ? nil : stages(offer.stages, named: offer.stageField))
  }

  private func stages(_ stages: [FeedbackStage], named name: String) -> Markup {
    Radios(
      "At which point?", name: name,
      choices: stages.map { Answers.choice($0.label, value: $0.rawValue) },
      chosen: body.text(name) ?? body.text(Self.stage), errors: errors
    ).markup
  }

  private static func value(of offer: FamilyOffer) -> String { "form.\(offer.form.id)" }

  /// What was chosen, or what has to be put right.
  ///
  /// - Parameter completer: whom the code is for; nil while that is not known.
  static func read(
    _ reader: inout FormReader, _ offers: [FamilyOffer], for completer: CompleterKind?
  ) -> FamilyPurpose? {
    let chosen = reader.body.text(field)
    if chosen == "how_things_are" { return .howThingsAre }
    if chosen == "the_help" {
      let asked: FeedbackStage? = reader.choice(stage, missing: missingStage)
      return asked.map { .theHelp($0) }
    }
    guard let offer = offers.first(where: { value(of: $0) == chosen }) else {
      reader.errors.add("Select what they are asked", to: field)
      return nil
    }
    guard let completer else { return nil }
    guard offer.completers.contains(completer) else {
      reader.errors.add(
        "“\(offer.form.title)” is for \(offer.whose): select something else, or somebody else",
        to: field)
      return nil
    }
    return purpose(&reader, offer, for: completer)
  }

  private static func purpose(
    _ reader: inout FormReader, _ offer: FamilyOffer, for completer: CompleterKind
  ) -> FamilyPurpose? {
    let (form, version) = (offer.form.id, offer.form.instrument.version)
    let stages = offer.form.feedbackStages(of: completer)
    guard !stages.isEmpty else { return .form(AskedForm(form, version: version)) }
    let asked: FeedbackStage? = reader.choice(offer.stageField, missing: missingStage)
    guard let asked, stages.contains(asked) else {
      if asked != nil { reader.errors.add(missingStage, to: offer.stageField) }
      return nil
    }
    return .form(AskedForm(form, version: version, stage: asked))
  }

  private static let missingStage = "Select at which point they are asked"
}
