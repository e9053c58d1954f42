/// A question to families or practitioners, named by what those say who agree with it.
///
/// A form says which question an answer is to, a measure which of them it counts.
public struct SurveyQuestion: Hashable, Sendable {
  public internal(set) var says = ""

  init() {}
}

extension SurveyQuestion: Named {
  var declaredName: String { says }

  static let shape = Shape<SurveyQuestion>(
    "a question of surveys", "A question to families or practitioners.",
    [.required("says", \.says, .label, "What those say who agree: the name it is known by.")])
}
