import Instruments
import Markup
import Vocabulary

extension Filling {
  /// Whether somebody wrote something there, in words or in rows.
  func isWritten(_ place: AnswerPlace, in completion: Completion) -> Bool {
    switch completion.answers[place]?.answer {
    case .text(let words): !words.allSatisfy(\.isWhitespace)
    case .rows(let rows): !rows.isEmpty
    default: false
    }
  }

  /// What was written where another answer of the same part means that nothing is asked: it is never dropped unseen.
  func unaskedErrors(in section: InstrumentSection, _ completion: Completion) -> FormErrors {
    var errors = FormErrors()
    let reading = CompletionReading(completion, of: instrument)
    let items = Set(section.items.map(\.id))
    for place in places(about: about) where items.contains(place.item) {
      guard !reading.isShown(place), isWritten(place, in: completion),
        let item = instrument.item(place.item),
        let condition = item.shownWhen, condition.items.contains(where: items.contains)
      else { continue }
      errors.add(
        "“\(item.question)” would not be kept: it is asked only when \(condition.wording(in: instrument)). "
          + "Take it out, or change that answer", to: place.field)
    }
    return errors
  }
}
