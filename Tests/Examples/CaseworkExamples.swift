public import Casework
public import Record
public import Vocabulary

// The Okafors and the people who work with them, all invented.

extension ID<Person> {
  /// Maya Okafor, born 9 May 2017.
  public static let maya: ID<Person> = "maya-okafor"
  /// Her brother Samuel, born 12 January 2025.
  public static let samuel: ID<Person> = "samuel-okafor"
  /// Her sister Adaeze, born 2 October 2010.
  public static let adaeze: ID<Person> = "adaeze-okafor"
  /// Their mother.
  public static let ngozi: ID<Person> = "ngozi-okafor"
  /// Maya’s and Samuel’s father.
  public static let daniel: ID<Person> = "daniel-reed"
}

extension Author {
  public static let rowan = Author(
    practitioner: "rowan-ashby", name: "Rowan Ashby", role: .practitioner,
    agency: "health-visiting")
  public static let ellis = Author(
    practitioner: "pc-ellis", name: "PC Ellis", role: .practitioner, agency: "police")
  public static let hart = Author(
    practitioner: "ms-hart", name: "Ms Hart", role: .safeguardingLead, agency: "harbour-school")
  /// Runs a breakfast club for a charity.
  public static let amina = Author(
    practitioner: "amina-said", name: "Amina Said", role: .practitioner,
    agency: "breakfast-club")
}

extension Registration {
  public static let maya = Registration(
    stage: .child, name: PersonName(given: "Maya", family: "Okafor", knownAs: "May"),
    bornOn: "2017-05-09", sex: .female)
  public static let samuel = Registration(
    stage: .child, name: PersonName(given: "Samuel", family: "Okafor"), bornOn: "2025-01-12",
    sex: .male)
  public static let adaeze = Registration(
    stage: .child, name: PersonName(given: "Adaeze", family: "Okafor"), bornOn: "2010-10-02",
    sex: .female)
  public static let ngozi = Registration(
    stage: .adult, name: PersonName(given: "Ngozi", family: "Okafor"), bornOn: "1989-11-20",
    sex: .female)
  public static let daniel = Registration(
    stage: .adult, name: PersonName(given: "Daniel", family: "Reed"), bornOn: "1987", sex: .male)
  public static let unborn = Registration(
    stage: .unborn, name: PersonName(given: "Baby", family: "Okafor"), expectedOn: "2025-01-20")
}

extension Concern {
  /// Maya came to school cold and hungry.
  public static let coldAndHungry = Concern(
    sign: Sign(
      whatWasSeen: "Maya came without a coat and asked for food.",
      types: [.physical, .nutritional]),
    response: FirstResponse(isInImmediateDanger: false))
}

extension Address {
  public static let ropeWalk = Address(lines: ["12 Rope Walk", "Saltmarsh"])
}

extension Residence {
  public static let ropeWalk = Residence(household: "rope-walk", address: .ropeWalk)
}

/// An entry as it would be read back from the record.
///
/// - Parameter at: when it was recorded; noon on the first day it can have happened, if left out.
public func entry(
  _ payload: some Payload, number: Int64, about subjects: [ID<Person>] = [.maya],
  on occurred: Occurrence = "2025-03-04", at recordedAt: Instant? = nil, by author: Author = .rowan,
  marking: Marking = .shared, corrects: ID<Entry>? = nil, reason: String? = nil,
  source: Source = .typed
) -> Entry {
  let new = payload.newEntry(
    about: subjects, occurred: occurred, marking: marking, corrects: corrects, reason: reason,
    source: source)
  let noon = Instant.startOfDay(occurred.earliest).adding(seconds: 12 * 3600)
  let envelope = Envelope(
    id: ID("entry-\(number)"), kind: new.kind, subjects: subjects, occurred: occurred,
    recordedAt: recordedAt ?? noon, author: author, basis: new.basis, marking: marking,
    corrects: corrects)
  return Entry(number: number, envelope: envelope, contents: new.contents)
}

/// Entries told one after another, numbered as they are told.
public struct Story: Sendable {
  public private(set) var entries: [Entry] = []

  public init() {}

  @discardableResult
  public mutating func tell(
    _ payload: some Payload, about subjects: [ID<Person>] = [.maya],
    on occurred: Occurrence = "2025-03-04", at recordedAt: Instant? = nil,
    by author: Author = .rowan, marking: Marking = .shared, corrects: ID<Entry>? = nil,
    reason: String? = nil, source: Source = .typed
  ) -> ID<Entry> {
    let told = entry(
      payload, number: Int64(entries.count + 1), about: subjects, on: occurred, at: recordedAt,
      by: author, marking: marking, corrects: corrects, reason: reason, source: source)
    entries.append(told)
    return told.id
  }

  /// Maya is on the record, and nothing else.
  public static var maya: Story { about(.maya, .maya) }

  /// One person is on the record, and nothing else.
  public static func about(_ person: ID<Person>, _ registration: Registration) -> Story {
    var story = Story()
    story.tell(registration, about: [person], on: "2024-09-02")
    return story
  }

  /// What lists would show of a person of whom only this is known.
  public static func listed(
    _ person: ID<Person>, _ registration: Registration, livingIn residence: Residence? = nil
  ) -> [PersonProjection] {
    var story = about(person, registration)
    if let residence { story.tell(residence, about: [person], on: "2024-09-02/") }
    return [PersonProjection(person: person, entries: story.entries)].compactMap(\.self)
  }
}

extension Occurrence: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let occurrence = Occurrence(text) else {
      preconditionFailure("\"\(text)\" is not an occurrence like 2025-03-04 or 2024/2025-03.")
    }
    self = occurrence
  }
}
