import Casework
import Foundation
import Record
import Storage
import UseCases
import Vocabulary

/// What the benchmarks write: invented entries of ordinary length, by an invented worker.
enum Invented {
  static let worker = Worker(
    practitioner: ID("bench"), name: "Bench Worker", role: .mash,
    agency: AgencyCard(id: ID("bench"), name: "Bench Agency", kind: .childrensSocialCare))

  static func store(in folder: URL) throws -> SQLiteStore {
    try SQLiteStore.open(folder: folder.path, for: .working)
  }

  static func registration(
    given: String, family: String, bornOn: PartialDate? = nil
  ) -> Registration {
    Registration(
      stage: .child, name: PersonName(given: given, family: family), bornOn: bornOn,
      sex: .notKnown)
  }

  /// One of the things that are recorded about a child over years, a different one for each number.
  static func entry(_ number: Int, about person: ID<Person>, on day: LocalDate) -> NewEntry {
    let occurred = Occurrence.on(.day(day))
    switch number % 4 {
    case 0:
      return Concern(
        sign: Sign(
          whatWasSeen:
            "Came in without a coat again, wet through, and ate two breakfasts. Note \(number).",
          types: number % 8 == 0 ? [.physical] : [.nutritional])
      ).newEntry(about: [person], occurred: occurred)
    case 1:
      return Happening(type: .wasNotBrought, what: "Dental check: was not brought, no message.")
        .newEntry(about: [person], occurred: occurred)
    case 2:
      return Sighting(
        wasSeen: true, seenAlone: .yes, place: "School", childsWords: "I did my own tea.",
        observation: "Tired; cheered up over drawing."
      ).newEntry(about: [person], occurred: occurred)
    default:
      return Note(text: "Rang the mother, who will come in on Thursday after work.")
        .newEntry(about: [person], occurred: occurred, basis: .toldBySomeone, toldBy: "Mother")
    }
  }
}

extension SQLiteStore {
  /// Registers children and gives their ids.
  func addChildren(_ count: Int) async throws -> [ID<Person>] {
    let register = RegisterPerson(store: self)
    var children: [ID<Person>] = []
    for number in 0..<count {
      let child = Invented.registration(given: "Bench", family: "Child \(number)")
      children.append(try await register(child, once: nil, by: Invented.worker))
    }
    return children
  }

  func today() async throws -> LocalDate { try await reading { $0.now.ukDate } }
}
