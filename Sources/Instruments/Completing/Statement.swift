import Vocabulary

/// What an answer states, by the name that the record and the figures know it.
public struct Statement: Hashable, Sendable {
  /// Such as `parenting_capacity`.
  public let name: String
  public let place: AnswerPlace
  public let answer: ItemAnswer
  /// The answer in words.
  public let words: String
}

extension Completion {
  /// Everything it states that has a name, in the order asked; what is hidden states nothing.
  public func statements(in instrument: Instrument) -> [Statement] {
    CompletionReading(self, of: instrument).shown.compactMap { place in
      guard let name = instrument.item(place.item)?.states, let given = answers[place] else {
        return nil
      }
      return Statement(name: name, place: place, answer: given.answer, words: given.words)
    }
  }
}
