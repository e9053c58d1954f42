import Vocabulary

extension Instrument {
  /// What stands for an answer that a child or parent would rather not give: never a reason they have to find.
  public static let ratherNotSay = "I would rather not say"

  /// The same version as a child or parent fills it in by themselves: in the words for families, without what only a
  /// practitioner answers or what would show the record.
  ///
  /// What it keeps is the same in both: the same identifiers, answers and title.
  public func asked(of completer: CompleterKind) -> Instrument {
    guard completer.isFamily else { return self }
    var asked = self
    if let family { asked.guidance = family.guidance }
    asked.sections = sections.filter { !$0.isForPractitioners }
      .map { $0.asked(of: completer) }.filter { !$0.items.isEmpty }
    let items = Set(asked.items.map(\.id))
    asked.comparison.changedItems.removeAll { !items.contains($0.item) }
    return asked
  }

  /// Whether any of it is worded, or left out, for families.
  public var isWordedForFamilies: Bool {
    family != nil
      || sections.contains { section in
        section.family != nil || section.isForPractitioners
          || section.items.contains { $0.family != nil || $0.isForPractitioners }
      }
  }
}

extension CompleterKind {
  /// Whether it is a child or a parent, who sees nothing of the record.
  public var isFamily: Bool { self == .child || self == .parent }

  /// What says at which point somebody was asked, by the name the record knows it.
  public var askedAt: String { "\(rawValue)_asked_at" }
}

extension InstrumentSection {
  fileprivate func asked(of completer: CompleterKind) -> InstrumentSection {
    var asked = self
    if let family {
      asked.title = family.heading ?? title
      asked.guidance = family.guidance
    }
    asked.items = items.filter { $0.isAsked(of: completer) }.map(\.askedOfFamily)
    return asked
  }
}

extension Item {
  /// Whether a family answers it: the day is the day they send it, and nobody answers for another.
  fileprivate func isAsked(of completer: CompleterKind) -> Bool {
    guard !isForPractitioners, !(states.map(Self.neverAsked.contains) ?? false) else {
      return false
    }
    if let states, states.hasSuffix("_asked_at"), states != completer.askedAt { return false }
    switch kind {
    case .people, .evidence: return false
    default: return true
    }
  }

  /// What is known without asking, or is asked of whoever speaks with a child: the day, and who interpreted.
  private static let neverAsked: Set = ["completed_on", "interpreter", "is_sensitive"]

  fileprivate var askedOfFamily: Item {
    var asked = self
    if let family {
      asked.question = family.heading ?? question
      asked.hint = family.guidance
    }
    if required != .never {
      asked.whenMissing = "Answer “\(asked.question)”, or tick “\(Instrument.ratherNotSay)”"
    }
    return asked
  }
}
