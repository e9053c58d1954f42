import Casework
import Instruments
import Packs
import Record
import UseCases
import Vocabulary

extension Teller {
  /// Somebody completed a form of the place about a child and, where it asks, others of the family.
  ///
  /// - Parameters:
  ///   - tag: by which a later telling can rest on it.
  ///   - resting: the tagged entries that questions of the form rest on.
  mutating func complete(
    _ form: ID<Instrument>, daysAgo: Int, by practitioner: DemoPractitioner,
    about members: [Member], assessment: ID<Assessment>? = nil,
    _ answers: [String: ItemAnswer], of each: [[String: ItemAnswer]] = [], tag: String? = nil,
    resting: [String: [String]] = [:], jointWith: JointService? = nil
  ) {
    guard let child = members.first, let form = Self.forms.first(where: { $0.id == form }) else {
      return
    }
    var given = Dictionary(
      answers.map { (AnswerPlace(ID($0)), $1) }, uniquingKeysWith: { first, _ in first })
    for (member, own) in zip(members, each) {
      for (item, answer) in own {
        given[AnswerPlace(ID(item), about: ID(member.id.value))] = answer
      }
    }
    let telling = CompletedTelling(
      form: form, about: members.map(\.id), assessment: assessment, answers: given,
      author: Contributor(
        id: ID(practitioner.id.value), name: practitioner.name, agency: practitioner.agency.name,
        trainedOn: trained(before: daysAgo)), day: day(daysAgo), resting: resting,
      jointWith: jointWith)
    for (place, told) in telling.payloads(on: child.id, written: [:]).enumerated() {
      let later: @Sendable ([String: ID<Entry>]) -> any Payload = { written in
        telling.payloads(on: child.id, written: written)[place].payload
      }
      tell(
        told.payload, daysAgo: daysAgo, by: practitioner,
        about: members.filter { told.about.contains($0.id) }, basis: .opinion,
        tag: place == 0 ? tag : nil, pointing: resting.isEmpty ? nil : later)
    }
  }

  /// The day that whoever completes a tool was trained to use it, or trained again.
  func trained(before daysAgo: Int) -> LocalDate { day(daysAgo < 690 ? 700 : 1400) }

  /// The forms of the invented place.
  static let forms: [PlaceForm] = {
    let library = try? PackLibrary.shipped()
    return library?.forms(in: library?[ID("wrenbury-vale")]) ?? []
  }()
}

/// A form of the demonstration, filled in.
private struct CompletedTelling: Sendable {
  let form: PlaceForm
  let about: [ID<Person>]
  let assessment: ID<Assessment>?
  let answers: [AnswerPlace: ItemAnswer]
  let author: Contributor
  let day: LocalDate
  let resting: [String: [String]]
  /// The service that is an author too.
  let jointWith: JointService?

  /// What the record keeps of it, once the entries it rests on have their ids.
  func payloads(
    on child: ID<Person>, written: [String: ID<Entry>]
  ) -> [(about: [ID<Person>], payload: any Payload)] {
    var completion = Completion(of: form.instrument, about: about.map { ID($0.value) })
    var given = answers
    for (item, tags) in resting {
      let entries = tags.compactMap { written[$0].map { ID<CitedEntry>($0.value) } }
      if !entries.isEmpty { given[AnswerPlace(ID(item))] = .evidence(entries) }
    }
    do {
      try completion.take(
        Contribution(by: author, at: Instant.startOfDay(day), answers: given, basedOn: 0),
        to: form.instrument)
      try completion.finish(on: day, of: form.instrument)
    } catch {
      preconditionFailure("A form of the demonstration is not complete: \(error)")
    }
    return FilledForm(
      form: form, completion: completion, assessment: assessment, jointWith: jointWith
    ).payloads(on: child)
  }
}
