import Casework
import Instruments
import Packs
import UseCases
import Vocabulary

/// A form in force in the place that a child, or a parent or carer, can be asked with a code.
struct FamilyOffer {
  let form: PlaceForm
  /// Who of the family completes it.
  let completers: [CompleterKind]

  /// Nil for a form that nobody of a family fills in alone.
  init?(_ form: PlaceForm) {
    let completers = [CompleterKind.child, .parent].filter(form.declaration.isAsked)
    guard !completers.isEmpty else { return nil }
    self.form = form
    self.completers = completers
  }

  /// The points at which it asks what they think; empty for a form that is no feedback.
  var stages: [FeedbackStage] {
    FeedbackStage.allCases.filter { stage in
      completers.contains { form.feedbackStages(of: $0).contains(stage) }
    }
  }

  /// For whom it is, in words: the child, a parent or carer.
  var whose: String {
    completers.map { $0 == .child ? "the child" : $0.label }.joined(separator: ", or ")
  }

  /// The name of its field for the point at which they are asked.
  var stageField: String { "stage.\(form.id)" }
}

extension SiteParts {
  /// Every form in force in the place that is for a child of this stage of life and that the family fills in.
  func familyOffers(for subject: FormSubject) async throws -> [FamilyOffer] {
    try await forms().filter { $0.suits(subject) }.compactMap(FamilyOffer.init)
  }
}
