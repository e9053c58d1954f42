import Casework
import Instruments
import Markup
import Packs
import UseCases
import Vocabulary

/// What a child or parent is asked with a code: the few questions that every place has, or a form that is made for them.
struct FamilyPurposeField {
  let offers: [FamilyOffer]
  /// The points at which somebody can be asked, as the record has them.
  let reached: [FeedbackStage]
  let body: FormBody
  let errors: FormErrors

  private static let field = "purpose"
  private static let stage = "stage"

  var markup: Markup {
    Radios(
      "What are they asked?", name: Self.field,
      choices: [
        Answers.choice("A few questions: how things are for them", value: "how_things_are")
      ] + theHelp + offers.compactMap(choice), chosen: body.text(Self.field), hint: hint,
      errors: errors, style: .strong
    ).markup
  }

  /// Why something is not offered yet.
  private var hint: String? {
    if reached.isEmpty {
      return "What they think of the help can be asked once there has been some"
    }
    guard reached.count < FeedbackStage.allCases.count else { return nil }
    return
      "What they think of the help is asked about what there has been: \(Self.listed(reached))"
  }

  private var theHelp: [Answers.Answer] {
    reached.isEmpty
      ? []
      : [
        Answers.choice(
          "A few questions: what they think of the help", value: "the_help",
          reveal: stages(reached, named: Self.stage))
      ]
  }

  /// Nothing for a form that asks about points of which none has been reached.
  private func choice(_ offer: FamilyOffer) -> Answers.Answer? {
    let stages = offer.stages.filter(reached.contains)
    let asksOthers = offer.completers.contains { offer.form.feedbackStages(of: $0).isEmpty }
    guard asksOthers || !stages.isEmpty else { return nil }
    return Answers.choice(
      offer.form.title, value: Self.value(of: offer),
      hint: "For \(offer.whose). \(offer.form.declaration.purpose)",
      reveal: stages.isEmpty ? nil : self.stages(stages, named: offer.stageField))
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
  /// - Parameters:
  ///   - completer: whom the code is for; nil while that is not known.
  ///   - reached: the points at which somebody can be asked, as the record has them.
  static func read(
    _ reader: inout FormReader, _ offers: [FamilyOffer], for completer: CompleterKind?,
    reached: [FeedbackStage]
  ) -> FamilyPurpose? {
    let chosen = reader.body.text(field)
    if chosen == "how_things_are" { return .howThingsAre }
    if chosen == "the_help" {
      guard areReached(FeedbackStage.allCases, reached, &reader),
        let asked: FeedbackStage = reader.choice(stage, missing: missingStage),
        isReached(asked, reached, &reader, at: stage)
      else { return nil }
      return .theHelp(asked)
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
    return purpose(&reader, offer, for: completer, reached)
  }

  private static func purpose(
    _ reader: inout FormReader, _ offer: FamilyOffer, for completer: CompleterKind,
    _ reached: [FeedbackStage]
  ) -> FamilyPurpose? {
    let (form, version) = (offer.form.id, offer.form.instrument.version)
    let stages = offer.form.feedbackStages(of: completer)
    guard !stages.isEmpty else { return .form(AskedForm(form, version: version)) }
    guard areReached(stages, reached, &reader) else { return nil }
    let asked: FeedbackStage? = reader.choice(offer.stageField, missing: missingStage)
    guard let asked, stages.contains(asked) else {
      if asked != nil { reader.errors.add(missingStage, to: offer.stageField) }
      return nil
    }
    guard isReached(asked, reached, &reader, at: offer.stageField) else { return nil }
    return .form(AskedForm(form, version: version, stage: asked))
  }

  /// Whether anything that is asked about has happened.
  private static func areReached(
    _ stages: [FeedbackStage], _ reached: [FeedbackStage], _ reader: inout FormReader
  ) -> Bool {
    if stages.contains(where: reached.contains) { return true }
    reader.errors.add(
      "No point that it asks about has been reached yet: ask how things are for them, or record first what has happened",
      to: field)
    return false
  }

  /// Nobody is asked about what has not happened: the family would answer for a conference there never was.
  private static func isReached(
    _ asked: FeedbackStage, _ reached: [FeedbackStage], _ reader: inout FormReader,
    at field: String
  ) -> Bool {
    if reached.contains(asked) { return true }
    reader.errors.add(
      "Nothing on this record has reached “\(asked.label)” yet. Reached so far: \(listed(reached))",
      to: field)
    return false
  }

  private static func listed(_ stages: [FeedbackStage]) -> String {
    stages.map(\.label.withoutCapital).joined(separator: ", ")
  }

  private static let missingStage = "Select at which point they are asked"
}
