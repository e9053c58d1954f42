import Instruments
import Vocabulary

extension FormBody {
  /// The fields of a form as somebody would have to fill them in to give these answers.
  init(_ completion: Completion) { self.init(completion.answers) }

  /// The same for answers by themselves.
  init(_ answers: [AnswerPlace: GivenAnswer]) {
    self.init()
    for (place, given) in answers.sorted(by: { $0.key < $1.key }) {
      add(given.answer, named: place.field)
    }
  }

  /// The opposite of ``AnswerReader``.
  private mutating func add(_ answer: ItemAnswer, named name: String) {
    switch answer {
    case .choice(let option), .grade(let option): add(name, option.value)
    case .choices(let options): for option in options { add(name, option.value) }
    case .scale(let number): add(name, String(number))
    case .text(let text): add(name, text)
    case .date(let day): add(name, date: .day(day))
    case .partialDate(let date): add(name, date: date)
    case .number(let number): add(name, number.description)
    case .people(let people): for person in people { add(name, person.value) }
    case .evidence(let entries): for entry in entries { add(name, entry.value) }
    case .rows(let rows):
      for (row, cells) in rows.enumerated() {
        for (column, cell) in cells.sorted(by: { $0.key.value < $1.key.value }) {
          add(cell, named: AnswerReader.cell(name, row, column))
        }
      }
    case .couldNotAnswer(let why): add(AnswerReader.whyNot(name), why)
    }
  }
}
