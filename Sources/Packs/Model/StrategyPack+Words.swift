public import Vocabulary

extension StrategyPack {
  /// What an agency or a body is called here.
  public func name(of party: ID<Party>) -> String {
    bodies.first { $0.party == party }?.name ?? agencies.first { $0.party == party }?.name
      ?? party.value
  }

  /// What several are called, in one line.
  public func names(of parties: [ID<Party>]) -> String {
    parties.map(name(of:)).joined(separator: ", ")
  }

  /// The place’s own word for a meaning; nil where it has none.
  public func term(for meaning: ID<Meaning>) -> Term? {
    terms.first { $0.meaning == meaning }
  }

  /// The word to show for a meaning: the place’s own, or the shared one.
  public func word(for meaning: ID<Meaning>, _ language: SharedLanguage) -> String {
    term(for: meaning)?.word ?? language.meanings.first { $0.id == meaning }?.word ?? meaning.value
  }

  /// The actions that serve an objective, in the strategy’s order.
  public func actions(of objective: ID<Objective>) -> [Action] {
    actions.filter { $0.objective == objective }
  }

  /// The clocks that hold here: the place’s own, and those of the guidance it works under.
  public func nationalClocks(_ language: SharedLanguage) -> [NationalClock] {
    language.clocks.filter {
      $0.guidance == identity.guidance.title && $0.editions.contains(identity.guidance.edition)
    }
  }
}

extension Timing {
  /// When, in words: “by 2023-12-31, every year, for at least 3 years”.
  public var words: String {
    var parts: [String] = []
    if let says { parts.append(says) }
    if let by, says == nil { parts.append("by \(by.iso)") }
    if let every, says == nil || every != .threeYears { parts.append(every.label) }
    if let forYears { parts.append("for at least \(forYears) \(forYears == 1 ? "year" : "years")") }
    return parts.joined(separator: ", ")
  }
}

extension ClockLength {
  /// “2 years”, “1 month”.
  public var words: String {
    let unit = number == 1 ? String(unit.label.dropLast()) : unit.label
    return "\(number) \(unit)"
  }
}
