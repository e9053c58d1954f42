public import Instruments
import Vocabulary

/// What a child or parent reads in place of a title and its guidance.
public struct FormFamilyWords: Hashable, Sendable {
  public internal(set) var title: String?
  public internal(set) var guidance: String?

  init() {}

  var words: FamilyWords { FamilyWords(heading: title, guidance: guidance) }
}

/// What a child or parent reads in place of a question and its hint.
public struct FormFamilyQuestion: Hashable, Sendable {
  public internal(set) var asks: String?
  public internal(set) var hint: String?

  init() {}

  var words: FamilyWords { FamilyWords(heading: asks, guidance: hint) }
}

extension FormFamilyWords: Declared {
  static let shape = Shape<FormFamilyWords>(
    "words for families", "What a child or parent who fills it in themselves reads.",
    [
      .optional("title", \.title, .label, "In place of the title."),
      .optional("guidance", \.guidance, .sentence, "In place of the guidance; none if left out."),
    ])
}

extension FormFamilyQuestion: Declared {
  static let shape = Shape<FormFamilyQuestion>(
    "a question for families", "What a child or parent who answers it themselves reads.",
    [
      .optional("asks", \.asks, .sentence, "In place of the question."),
      .optional("hint", \.hint, .sentence, "In place of the hint; none if left out."),
    ])
}

extension FormDeclaration {
  /// Whether a child or parent can fill it in by themselves, with a one-time code: it is about the child alone, and
  /// asks for no training, licence or assessment that was begun.
  public func isAsked(of completer: CompleterKind) -> Bool {
    completers.contains(completer) && completer.isFamily && hindrance == nil
  }

  /// What is wrong with asking it of a child or parent; empty for a form that neither completes.
  var familyProblems: [InstrumentProblem] {
    let families = completers.filter(\.isFamily)
    guard !families.isEmpty else {
      return instrument().isWordedForFamilies
        ? [
          InstrumentProblem(
            path: "",
            message: "It has words for families, and neither a child nor a parent completes it")
        ] : []
    }
    if let hindrance { return [InstrumentProblem(path: "", message: hindrance)] }
    return families.flatMap { completer in
      instrument().asked(of: completer).problems.map {
        InstrumentProblem(
          path: $0.path, message: "As \(completer.label) fills it in: \($0.message)")
      }
    } + nameProblems
  }

  /// Names that the pages for families carry themselves: a question so named would be taken for the code, or for a button.
  public static let namesOnFamilyPages: Set = ["code", "asked", "go", "step", "once"]

  private var nameProblems: [InstrumentProblem] {
    sections.flatMap { section in
      section.items.filter { Self.namesOnFamilyPages.contains($0.id.value) }.map {
        InstrumentProblem(
          path: "sections/\(section.id)/items/\($0.id)",
          message:
            "A form that a child or parent completes has no question of this name, which the page has for itself: "
            + "give it another")
      }
    }
  }

  /// Why nobody of a family can fill it in alone; nil when they can.
  private var hindrance: String? {
    if about != .child { return "What a child or parent completes is about the child alone" }
    if training != nil || licence != nil || assessment != nil || !roles.isEmpty || isAudit {
      return
        "A child or parent completes no assessment or audit, and nothing for which somebody needs training, a licence or a role"
    }
    return nil
  }
}
