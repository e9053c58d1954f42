import Casework
import Record
import UseCases
import Vocabulary

/// A home somebody lives in, as a form offers it.
struct OfferedHome: Equatable {
  let household: ID<Household>
  let residence: Address
  let isWithheld: Bool

  var address: String { residence.text.isEmpty ? "An address not recorded" : residence.text }
}

extension FormSubject {
  /// Where the person lives today, as far as their author may see.
  var homes: [OfferedHome] {
    Family(opened.background).homes(of: person, on: today).map {
      OfferedHome(household: $0.household, residence: $0.address, isWithheld: $0.isWithheld)
    }
  }
}

extension SiteParts {
  /// Whom a form is about when its address does not say; the look is logged.
  func formSubject(_ person: ID<Person>, by worker: Worker) async throws -> FormSubject {
    let opened = try await OpenPerson(store: records)(person, part: .form, by: worker)
    guard opened.mayRecord else { throw NotFound() }
    return FormSubject(opened, worker: worker)
  }
}
