import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Pairs of records that may be of the same person, for the front door to look at.
struct PossibleDuplicates {
  let pairs: [[PersonProjection]]
  let today: LocalDate

  var markup: Markup {
    """
    <h2>Records that may be of the same person (\(pairs.count))</h2>\
    <p class="hint">A likeness of name and date of birth is a reason to look, not proof.</p>\
    \(Table(
      "Records that may be of the same person",
      columns: ["One", "The other"],
      rows: pairs.map { $0.map(cell) }, captionIsHidden: true, firstColumnNamesRow: false))
    """
  }

  private func cell(_ person: PersonProjection) -> Markup {
    let address = person.currentAddress(on: today)
    return """
      <a href="\(href: "/people/\(person.person)")"><bdi>\(person.name)</bdi></a><br>\
      \(person.bornWords)\(present(address) { "<br>\($0)" })
      """
  }
}
