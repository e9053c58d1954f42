import Indicators
import Vocabulary

/// Whether the facts that a form yields are ones that can be counted, each word of it in its place.
struct FormFactsCheck {
  let form: FormDeclaration
  let node: YAMLNode
  /// Nil until the whole form has been read.
  private(set) var kind: FormFactKind?

  init(form: FormDeclaration, node: YAMLNode) {
    self.form = form
    self.node = node
  }

  mutating func tell(_ reading: inout Reading) {
    guard form.yields != nil else { return tellOfStray(&reading) }
    guard readsWhole(&reading) else { return }
    for section in form.sections {
      for item in section.items { tell(of: item, in: section, &reading) }
    }
  }

  /// Reads which facts the whole form yields; false where they are of no sort that can come of forms.
  private mutating func readsWhole(_ reading: inout Reading) -> Bool {
    let here = node.descending(["yields"])
    let sorts = FormFactKind.allCases.map(\.type.plural)
    guard
      let stated = read(
        here, &reading,
        { text throws(DeclarationFault) in
          try StatedFact(yielding: text)
        })
    else { return false }
    kind = FormFactKind.allCases.first { $0.type == stated.type }
    guard let kind else {
      reading.fault(
        at: here, found: stated.type.plural, expected: sorts.joined(separator: " or "),
        why: "No other facts come of a form yet.")
      return false
    }
    refusePlaced(stated, at: here, &reading)
    let areRespondentsSaid =
      stated.values["respondent"] != nil
      || form.sections.flatMap(\.items).flatMap(\.countedOptions).contains {
        $0.yields.flatMap { try? StatedFact($0, of: stated.type) }?.values["respondent"] != nil
      }
    if kind == .surveyAnswers, !areRespondentsSaid {
      reading.fault(
        at: here, found: "survey answers of nobody in particular",
        expected:
          "“where respondent is child”, “parent” or “practitioner”, or a question whose answers say which"
      )
    }
    return true
  }

  private func tell(
    of item: FormItem, in section: FormSection, _ reading: inout Reading
  ) {
    guard let kind else { return }
    let here = node.descending(["sections", section.id.value, "items", item.id.value])
    for (place, _) in item.yields.enumerated() {
      let phrase = here.descending(["yields", "\(place + 1)"])
      guard let stated = statement(phrase, &reading) else { continue }
      guard case .code(let name)? = stated.values[kind.names] else {
        reading.fault(
          at: phrase, expected: "“\(kind.names) is …”: what the fact is about")
        continue
      }
      if let sentence = SentenceInFile(phrase) {
        reading.mention(
          Reference([kind.declared], name), at: sentence.place(of: name, in: reading))
      }
    }
    let said = item.countedOptions.filter { $0.yields != nil }
    for option in said {
      let key = item.choice == nil ? "grade" : "choice"
      _ = statement(here.descending([key, option.id.value, "yields"]), &reading)
    }
    if !item.yields.isEmpty, said.isEmpty, !item.isScored(in: kind) {
      reading.fault(
        at: here.descending(["yields"]), found: "a question whose answers say nothing of a fact",
        expected: "“yields” beside its answers, such as “met” or “answer is agree”")
    }
    refuseSeveral(item, here, &reading)
  }

  /// Of answers of which several can be chosen, one could say what another denies.
  private func refuseSeveral(_ item: FormItem, _ here: YAMLNode, _ reading: inout Reading) {
    let columns = (item.table?.columns ?? []).flatMap { $0.choice ?? [] }
    guard
      (item.choices ?? []).contains(where: { $0.yields != nil })
        || columns.contains(where: { $0.yields != nil })
    else { return }
    reading.fault(
      at: here, found: "facts from a question with several answers",
      expected: "“choice” or “grade”, of which one is chosen")
  }

  private func tellOfStray(_ reading: inout Reading) {
    for section in form.sections {
      for item in section.items
      where !item.yields.isEmpty || item.countedOptions.contains(where: { $0.yields != nil }) {
        reading.fault(
          at: node.descending(["sections", section.id.value, "items", item.id.value]),
          found: "“yields” in a form that yields no facts",
          expected: "“yields” of the form first: which facts come of it")
        return
      }
    }
  }
}
