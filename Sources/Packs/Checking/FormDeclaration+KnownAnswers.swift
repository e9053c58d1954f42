import Instruments
import Vocabulary

extension FormDeclaration {
  /// The answers that a rule of practice looks at, by what the question states.
  public static let knownAnswers: [String: Set<String>] = [
    "interpreter": ["not-needed", "same-language", "professional", "relative", "friend"],
    "is_sensitive": ["yes", "no", "not-known"],
  ]

  /// Answers that the rule would pass over, because the record has no name for them.
  var unknownAnswers: [InstrumentProblem] {
    sections.flatMap { section in
      section.items.compactMap { item in
        guard let states = item.states, let known = Self.knownAnswers[states] else { return nil }
        let given = item.choice?.map(\.id.value)
        guard given.map({ !known.isSuperset(of: $0) }) ?? true else { return nil }
        return InstrumentProblem(
          path: "sections/\(section.id)/items/\(item.id)",
          message:
            "What states “\(states)” is a choice of \(known.sorted().joined(separator: ", "))")
      }
    }
  }
}
