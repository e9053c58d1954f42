public import Record
public import Vocabulary

/// Something to know before doing anything else on a person’s page.
public struct Alert: Hashable, Sendable {
  public let text: String
  /// The entry that says so.
  public let entry: ID<Entry>

  public init(text: String, entry: ID<Entry>) {
    self.text = text
    self.entry = entry
  }

  /// What the entries given say that must not be missed.
  public static func all(about person: ID<Person>, in entries: some EntriesGiven) -> [Alert] {
    let known = entries.known
    return death(in: known) + restriction(in: known) + withheldAddress(of: person, in: known)
      + communication(of: person, in: known)
  }

  private static func death(in entries: KnownEntries) -> [Alert] {
    entries.standing(Death.self).suffix(1).map {
      Alert(text: "Died \($0.entry.envelope.occurred.british)", entry: $0.id)
    }
  }

  private static func restriction(in entries: KnownEntries) -> [Alert] {
    Restriction(entries).entry.map {
      [Alert(text: "This record is restricted to named people", entry: $0)]
    } ?? []
  }

  private static func withheldAddress(
    of person: ID<Person>, in entries: KnownEntries
  ) -> [Alert] {
    Stay.all(in: entries)
      .filter { $0.person == person && $0.isWithheld && $0.until == nil }.suffix(1)
      .map { Alert(text: "The address is withheld: do not disclose it", entry: $0.entry) }
  }

  private static func communication(
    of person: ID<Person>, in entries: KnownEntries
  ) -> [Alert] {
    guard
      let identity = Identity(person: person, entries: entries)
    else { return [] }
    var alerts: [Alert] = []
    if identity.details.interpreterNeeded == .yes, let entry = identity.saidBy[.interpreterNeeded] {
      let language = identity.details.firstLanguage.map { ": \($0)" } ?? ""
      alerts.append(Alert(text: "Needs an interpreter\(language)", entry: entry))
    }
    if let how = identity.details.communication, let entry = identity.saidBy[.communication] {
      alerts.append(Alert(text: "Communication: \(how)", entry: entry))
    }
    return alerts
  }
}
