import Indicators
import Instruments
import Vocabulary

extension FormDeclaration {
  /// What facts come of it; nil where none do, or where what it says of them is wrong.
  public var facts: FormFacts? {
    guard let stated = yields.flatMap({ try? StatedFact(yielding: $0) }),
      let kind = FormFactKind.allCases.first(where: { $0.type == stated.type })
    else { return nil }
    func values(_ text: String) -> [String: Fact.Value] {
      (try? StatedFact(text, of: kind.type))?.values ?? [:]
    }
    let items = sections.flatMap(\.items).compactMap { item -> FormFacts.ItemFacts? in
      let options = item.countedOptions.compactMap { option in
        option.yields.map { (option.id, values($0)) }
      }
      let isScored = item.isScored(in: kind)
      guard !options.isEmpty || isScored else { return nil }
      return FormFacts.ItemFacts(
        item: item.id, facts: item.yields.map(values),
        options: Dictionary(options) { first, _ in first }, isScored: isScored)
    }
    return FormFacts(kind, stated.values, instrument(), items)
  }

  /// Whether it is an audit of a case, which nobody fills in who worked with the child.
  public var isAudit: Bool {
    yields.flatMap { try? StatedFact(yielding: $0) }?.type == .auditFinding
  }
}

extension FormItem {
  /// The answers that can say something of a fact: one of them is chosen, never several.
  var countedOptions: [FormOption] { (choice ?? []) + (grade ?? []) }

  /// Whether its number is the score of an answer to a survey.
  func isScored(in kind: FormFactKind) -> Bool {
    kind == .surveyAnswers && scale != nil && !yields.isEmpty
  }
}
