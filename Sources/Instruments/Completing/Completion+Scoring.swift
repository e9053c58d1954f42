public import Vocabulary

/// What the answers add up to, where the instrument adds anything up.
public enum ScoreOutcome: Hashable, Sendable {
  case notScored
  /// Too little was answered for a sum to mean anything.
  case notEnoughAnswered(answered: Int, needed: Int)
  case sum(Int, band: String?)

  /// The words shown to people.
  public var words: String {
    switch self {
    case .notScored: "This form is not added up"
    case .notEnoughAnswered(let answered, let needed):
      "Not added up: \(answered) of the \(needed) answers it needs were given"
    case .sum(let sum, let band): band.map { "\(sum): \($0)" } ?? "\(sum)"
    }
  }
}

extension Completion {
  /// What the answers add up to for the completion, or for one of the people it is about.
  public func score(
    in instrument: Instrument, about person: ID<NamedPerson>? = nil
  ) -> ScoreOutcome {
    guard case .sum(let summed) = instrument.scoring else { return .notScored }
    let reading = CompletionReading(self, of: instrument)
    let worths = summed.items.compactMap { id -> Int? in
      guard let item = instrument.item(id) else { return nil }
      let place = instrument.place(of: id, beside: AnswerPlace(id, about: person))
      return reading.answer(at: place).flatMap { item.kind.worth(of: $0) }
    }
    guard worths.count >= summed.fewestAnswered else {
      return .notEnoughAnswered(answered: worths.count, needed: summed.fewestAnswered)
    }
    let sum = worths.reduce(0) { $0 &+ $1 }
    return .sum(sum, band: summed.bands.first { $0.includes(sum) }?.label)
  }
}

extension ItemKind {
  /// What an answer counts for; nil where it counts for nothing, as a grade never does.
  fileprivate func worth(of answer: ItemAnswer) -> Int? {
    switch (self, answer) {
    case (.scale, .scale(let number)): number
    case (.choice(let options), .choice(let chosen)):
      options.first { $0.id == chosen }?.worth
    case (.choices(let options), .choices(let chosen)):
      chosen.isEmpty
        ? nil
        : options.filter { chosen.contains($0.id) }.compactMap(\.worth).reduce(0) { $0 &+ $1 }
    default: nil
    }
  }
}
