import UseCases

/// Other answers to the same form were kept in another tab, or on another device, since this one was opened.
struct KeptElsewhere: Error {
  let draft: Draft
  /// What is kept.
  let kept: FormBody
  /// What was typed here, and is not.
  let typed: FormBody

  /// The form as it was sent, once its author has been shown what is kept.
  func sentAgain(_ form: FormBody) -> FormBody {
    DraftSeen(in: form)?.shown(DraftSeen(in: kept)).carried(in: form) ?? form
  }

  /// Each question that is answered otherwise here than there, in the order in which they are asked.
  var differences: [Difference] {
    var seen: Set<String> = []
    return (typed.fields + kept.fields).map(\.name)
      .filter { !Self.carried.contains($0) && seen.insert($0).inserted }
      .map { Difference(name: $0, there: kept.answers($0), here: typed.answers($0)) }
      .filter { $0.there != $0.here }
  }

  /// What a form carries for itself, and nobody answers.
  private static let carried: Set<String> = [
    FormKey.field, DraftKey.field, DraftKey.titleField, DraftSeen.field, FormSeen.field, "based_on",
    "line_count", "go", "step",
  ]

  struct Difference: Equatable {
    let name: String
    let there: [String]
    let here: [String]
  }
}

extension FormBody {
  /// What was answered to one question: a box that is left empty answers nothing.
  fileprivate func answers(_ name: String) -> [String] { all(name).filter { !$0.isEmpty } }
}
