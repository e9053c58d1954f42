/// An entry that parents read or are told of: what its author wrote in their own words.
///
/// What a parent or a child said is theirs and stands as it was said.
public protocol ReadByParents: Payload {
  /// The author’s own words, each with what they are about.
  var authorsWords: [Detail] { get }
}

extension SupportiveWords {
  /// What could be said otherwise in an entry that parents read, each with what it is about.
  public static func suggestions(
    in content: any ReadByParents
  ) -> [(about: String, suggestion: Suggestion)] {
    content.authorsWords.flatMap { said in
      suggestions(in: said.value).map { (about: said.label, suggestion: $0) }
    }
  }
}

extension AssessmentCompleted: ReadByParents {
  public var authorsWords: [Detail] {
    findings.map { Detail(label: $0.finding.label, value: $0.words) } + views.authorsWords
      + (chronology?.details ?? []) + children.flatMap(\.needs).authorsWords
  }
}

extension ChildAssessed: ReadByParents {
  public var authorsWords: [Detail] {
    findings.map { Detail(label: $0.finding.label, value: $0.words) } + views.authorsWords
      + needs.authorsWords
  }
}

extension PlanWritten: ReadByParents {
  public var authorsWords: [Detail] {
    lines.enumerated().flatMap { place, line in
      [line.outcome, line.action, line.evidence].map {
        Detail(label: "Line \(place + 1)", value: $0)
      }
    }
      + Detail.listing(
        ("If it does not work", ifItDoesNotWork), ("What the family could choose", choices),
        ("What changed", whatChanged))
  }
}

extension PlanEnded: ReadByParents {
  public var authorsWords: [Detail] {
    Detail.listing(("Why it ended", why)) + outcomes.details
  }
}

extension ReviewHeld: ReadByParents {
  public var authorsWords: [Detail] {
    outcomes.details + views.authorsWords
      + decided.flatMap { Detail.listing(("Decided", $0.why), ("Decided", $0.newAction)) }
      + Detail.listing(("Why", statutoryWhy), ("How the child was heard", voice.whyNot))
  }
}

extension LevelDecided: ReadByParents {
  public var authorsWords: [Detail] {
    Detail.listing(("Why", why), ("What the history shows", history)) + outcomes.details
  }
}

extension NoFurtherAction: ReadByParents {
  public var authorsWords: [Detail] { Detail.listing(("Why", why), ("Advice given", advice)) }
}

extension CaseClosed: ReadByParents {
  public var authorsWords: [Detail] {
    Detail.listing(("Why", why), ("Support that goes on", carryOn)) + outcomes.details
  }
}

extension [ViewGiven] {
  fileprivate var authorsWords: [Detail] { filter { $0.giver == .professional }.details }
}

extension [NeedStatement] {
  fileprivate var authorsWords: [Detail] {
    filter(\.isUnmet).map { Detail(label: "Unmet needs", value: $0.words) }
  }
}
