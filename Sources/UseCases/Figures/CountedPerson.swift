import Casework
import Record
import Vocabulary

/// Somebody of the record, as far as counting needs to know them.
struct CountedPerson: Sendable {
  let id: ID<Person>
  let bornOn: LocalDate?
  let isAdult: Bool
  let homes: [PersonProjection.Home]
  let team: [PersonProjection.TeamMember]

  init(_ projection: PersonProjection) {
    id = projection.person
    // Of a birthday not fully known the first day it can have been.
    bornOn = projection.bornOn?.earliest
    isAdult = projection.stage == .adult
    homes = projection.addresses
    team = projection.team
  }

  /// Whether they were under 18, as far as is known.
  func isChild(on day: LocalDate) -> Bool {
    guard let bornOn else { return !isAdult }
    return day < bornOn.adding(months: 18 * 12)
  }

  /// Nobody is a child from then on; nil where their birthday is not known.
  var turns18On: LocalDate? { bornOn?.adding(years: 18) }

  /// By which a family is known: the home they lived in; without one they are a family by themselves.
  func family(on day: LocalDate) -> String {
    (home(on: day) ?? homes.last)?.household.value ?? id.value
  }

  private func home(on day: LocalDate) -> PersonProjection.Home? {
    homes.last { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
  }

  /// Where they lived, one home after another; of two at one time the one that is told last.
  ///
  /// An address that is withheld lies nowhere that is told.
  var stays: [(from: LocalDate, until: LocalDate?, postcode: Postcode)] {
    let days = Set(homes.flatMap { [$0.from] + [$0.until].compactMap(\.self) }).sorted()
    return days.enumerated().compactMap { place, day in
      guard let home = home(on: day), !home.isWithheld, let postcode = home.postcode else {
        return nil
      }
      return (day, days.indices.contains(place + 1) ? days[place + 1] : nil, postcode)
    }
  }
}
