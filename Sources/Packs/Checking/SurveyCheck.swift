import Instruments
import Vocabulary

extension SenseCheck {
  /// Surveys of practitioners on forms that cannot be kept without names.
  var surveys: [PackFault] {
    pack.feedback.flatMap { point in
      point.forms.compactMap { form in
        fault(of: form, at: point).map { found, expected, why in
          PackFault(
            reading.place(of: DeclarationKey(.feedback, point.declaredName)),
            found: found, expected: expected, why: why)
        }
      }
    }
  }

  private func fault(
    of form: ID<Instrument>, at point: FeedbackPoint
  ) -> (found: String, expected: String, why: String)? {
    guard point.from == .practitioners else {
      return (
        "“forms” where the view of \(point.from.rawValue) is asked for", "“from: practitioners”",
        "What families are asked is answered on the child’s record, on any form that yields it."
      )
    }
    let forms = (pack.forms + language.forms).filter { $0.id == form && !$0.isEarlier }
    // One that there is not is told as a name that nobody declares.
    guard let declared = forms.first else { return nil }
    guard declared.about == .practitioner, declared.facts?.isOfPractitioners == true else {
      return (
        "the form “\(form)”, which is no survey of practitioners",
        "a form with “about: practitioner” and “yields: survey answers where respondent is practitioner”",
        "Only what practitioners say of themselves is kept without names."
      )
    }
    let items = declared.sections.flatMap(\.items)
    guard let worded = items.first(where: { !$0.isChosen }) else { return nil }
    return (
      "the question “\(worded.id)” of “\(form)”, which is not answered by choosing",
      "“choice”, “grade” or “scale”",
      "Words can tell who wrote them, and answers of practitioners are kept without names."
    )
  }
}

extension FormItem {
  /// Whether one of some given answers is chosen.
  fileprivate var isChosen: Bool { choice != nil || grade != nil || scale != nil }
}
