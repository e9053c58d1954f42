import Casework
import Instruments
import Packs
import Record
import UseCases
import Vocabulary

extension Teller {
  /// Somebody completed a form of the place about a child and, where it asks, others of the family.
  mutating func complete(
    _ form: ID<Instrument>, daysAgo: Int, by practitioner: DemoPractitioner,
    about members: [Member], assessment: ID<Assessment>? = nil,
    _ answers: [String: ItemAnswer], of each: [[String: ItemAnswer]] = []
  ) {
    guard let child = members.first, let form = Self.forms.first(where: { $0.id == form }) else {
      return
    }
    var completion = Completion(of: form.instrument, about: members.map { ID($0.id.value) })
    var given = Dictionary(
      answers.map { (AnswerPlace(ID($0)), $1) }, uniquingKeysWith: { first, _ in first })
    for (member, own) in zip(members, each) {
      for (item, answer) in own {
        given[AnswerPlace(ID(item), about: ID(member.id.value))] = answer
      }
    }
    let author = Contributor(
      id: ID(practitioner.id.value), name: practitioner.name, agency: practitioner.agency.name,
      trainedOn: day(700))
    do {
      try completion.take(
        Contribution(
          by: author, at: Instant.startOfDay(day(daysAgo)), answers: given, basedOn: 0),
        to: form.instrument)
      try completion.finish(on: day(daysAgo), of: form.instrument)
    } catch {
      preconditionFailure("A form of the demonstration is not complete: \(error)")
    }
    let filled = FilledForm(form: form, completion: completion, assessment: assessment)
    for (about, payload) in filled.payloads(on: child.id) {
      tell(
        payload, daysAgo: daysAgo, by: practitioner,
        about: members.filter { about.contains($0.id) }, basis: .opinion)
    }
  }

  /// The forms of the invented place.
  private static let forms: [PlaceForm] = {
    let library = try? PackLibrary.shipped()
    return library?.forms(in: library?[ID("wrenbury-vale")]) ?? []
  }()
}
