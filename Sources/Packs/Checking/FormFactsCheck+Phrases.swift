import Indicators

extension FormFactsCheck {
  /// What one phrase says, if it is about the facts of the form and about nothing the strategy says itself.
  func statement(_ here: YAMLNode, _ reading: inout Reading) -> StatedFact? {
    guard let kind else { return nil }
    let stated = read(here, &reading) { text throws(DeclarationFault) in
      try StatedFact(text, of: kind.type)
    }
    if let stated { refusePlaced(stated, at: here, &reading) }
    return stated
  }

  func refusePlaced(
    _ stated: StatedFact, at here: YAMLNode, _ reading: inout Reading
  ) {
    guard let kind, stated.values[kind.placed] != nil else { return }
    reading.fault(
      at: here, found: "“\(kind.placed)” in a form",
      expected: "other fields of \(kind.type.plural)",
      why: kind == .surveyAnswers
        ? "The strategy’s feedback points say which of them an answer counts for."
        : "The strategy’s audits name the forms whose findings count for them.")
  }

  func read(
    _ here: YAMLNode, _ reading: inout Reading,
    _ make: (String) throws(DeclarationFault) -> StatedFact
  ) -> StatedFact? {
    guard let sentence = SentenceInFile(here) else { return nil }
    do throws(DeclarationFault) {
      return try make(sentence.text)
    } catch {
      reading.add(
        PackFault(
          sentence.place(of: error, in: reading),
          found: error.found.isEmpty ? "the end of “yields”" : "“\(error.found.shortened)”",
          expected: error.expected, nearest: error.nearest))
      return nil
    }
  }
}
