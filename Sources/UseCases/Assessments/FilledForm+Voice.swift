import Casework
import Instruments
import Packs
import Record
import Vocabulary

extension FilledForm {
  /// What forms state that a child said or showed.
  private static let childsNames: Set = [
    "childs_words", "childs_worries", "childs_good_things", "childs_wishes",
  ]

  /// What the child said or showed, of everything the form asks of it; nil when nothing was said.
  func childsWords(about person: ID<Person>?) -> String? {
    let said = statements.filter {
      Self.childsNames.contains($0.name) && $0.place.about?.value == person?.value
        && $0.answer.isSaid
        && !$0.words.allSatisfy(\.isWhitespace)
    }
    guard said.count > 1 else { return said.first?.words }
    return said.map { statement in
      let question = form.instrument.item(statement.place.item)?.question ?? ""
      return "\(question) \(statement.words)"
    }
    .joined(separator: "\n")
  }

  /// Who interpreted when the child was spoken with; nil where nobody said, or the form does not ask.
  func interpreting(about person: ID<Person>?) -> Interpreting? {
    chosen("interpreter", about: person).flatMap(InterpreterKind.init).map { interpreter in
      Interpreting(
        by: interpreter, isSensitive: chosen("is_sensitive", about: person).flatMap(Answer.init))
    }
  }
}

extension ItemAnswer {
  /// Whether it is an answer, and not why there is none.
  fileprivate var isSaid: Bool { if case .couldNotAnswer = self { false } else { true } }
}
