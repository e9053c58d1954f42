import Casework
import Instruments
import Packs
import Record
import Vocabulary

extension FilledForm {
  /// The assessment it completes, or the form itself where nothing was begun.
  var course: ID<Assessment> { assessment ?? ID(completion.instrument.value) }

  /// The seven needs, or those of no one area; in a form about one child they are asked of all of it.
  func needs(of child: ID<Person>) -> [NeedStatement] {
    let about = people.count == 1 && !personal.contains(child) ? nil : child
    return DevelopmentalNeed.allCases.flatMap { needs($0.rawValue, of: $0, about: about) }
      + needs("any", of: nil, about: about)
  }

  /// What is said of one area: each row of a table is a need of its own.
  private func needs(
    _ name: String, of area: DevelopmentalNeed?, about person: ID<Person>?
  ) -> [NeedStatement] {
    guard let said = said("need_\(name)", about: person), case .choice(let chosen) = said.answer
    else { return [] }
    guard chosen.value == "unmet",
      case .rows(let rows) = self.said("unmet_\(name)", about: person)?.answer
    else {
      return [
        NeedStatement(
          id: NeedStatement.name(name, in: course), area: area, isUnmet: chosen.value == "unmet",
          words: words("unmet_\(name)", about: person))
      ]
    }
    return rows.enumerated().map { place, row in
      NeedStatement(
        id: NeedStatement.name("\(name)-\(place + 1)", in: course), area: area, isUnmet: true,
        words: words(of: row, stating: "unmet_\(name)"))
    }
  }

  private func words(of row: [ID<AnswerColumn>: ItemAnswer], stating name: String) -> String {
    guard
      case .table(let table) = form.instrument.items.first(where: { $0.states == name })?.kind
    else { return "" }
    return table.columns.compactMap { column in row[column.id]?.words(of: column.kind) }
      .joined(separator: ". ")
  }
}
