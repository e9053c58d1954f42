import Casework
import Record
import Vocabulary

/// Somebody of an invented family.
struct Member: Hashable, Sendable {
  let id: ID<Person>
  var name: PersonName
  var stage: Stage
  var bornOn: LocalDate?
  var expectedOn: LocalDate?
  var sex: Sex

  var given: String { name.knownAs ?? name.given }

  /// Whole years on a day; nothing before birth.
  func age(on day: LocalDate) -> Int { bornOn.map { $0.wholeYears(until: day) } ?? 0 }
}

/// An invented family, as its story finds it.
struct Family: Sendable {
  let number: Int
  let surname: String
  let household: ID<Household>
  let address: Address
  var mother: Member
  var father: Member?
  /// Eldest first.
  var children: [Member]

  var youngest: Member { children.last ?? mother }
  var eldest: Member { children.first ?? mother }
  var everyone: [Member] { [mother] + [father].compactMap(\.self) + children }
}
