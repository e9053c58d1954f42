import Casework
public import Record
public import Vocabulary

extension RecordReader {
  /// Lets a worker through to a person for a deed, or says there is no such person.
  ///
  /// Whether the person does not exist, may not be known of, or may be seen but not changed in this way,
  /// the answer is ``NotFound``: no refusal tells that somebody exists.
  public func admit(
    _ worker: Worker, to deed: Deed, about person: ID<Person>
  ) throws -> Relation {
    guard let relation = try relation(of: worker, to: person),
      Access.allows(deed, to: worker.role, relation: relation, at: now)
    else { throw NotFound() }
    return relation
  }

  /// Whether the worker may know of the person at all.
  func mayKnow(_ worker: Worker, of person: ID<Person>) throws -> Bool {
    guard let relation = try relation(of: worker, to: person) else { return false }
    return Access.allows(.seePerson, to: worker.role, relation: relation, at: now)
  }

  /// All that is shown to a worker who has been admitted, on the page or in the restricted section.
  func entriesAnywhere(
    about person: ID<Person>, shownTo worker: Worker, relation: Relation
  ) throws -> KnownEntries {
    let shown = try entries(about: person, shownTo: worker, relation: relation)
    let restricted = try entries(
      about: person, shownTo: worker, relation: relation, inRestrictedSection: true)
    return restricted.isEmpty ? shown : (Array(shown) + restricted).known
  }

  /// The entries about a person that are shown to a worker who has been admitted.
  ///
  /// What has been put right or withdrawn by an entry that is not shown with it is left out: nobody is left with the
  /// wrong words standing because the right ones are not for them.
  func entries(
    about person: ID<Person>, shownTo worker: Worker, relation: Relation,
    inRestrictedSection: Bool = false
  ) throws -> KnownEntries {
    let all = try known(about: person)
    let corrections = all.corrections
    let owners = all.ownersOfFirstVersions
    func isShown(_ entry: Entry) -> Bool {
      Access.shows(
        entry, to: worker, relation: relation, inRestrictedSection: inRestrictedSection,
        ownedBy: corrections.firstVersion(of: entry).flatMap { owners[$0] })
    }
    guard !all.entries.allSatisfy(isShown) else { return all }
    let shown = all.entries.filter(isShown)
    guard !inRestrictedSection, !corrections.isEmpty else { return shown.known }
    let ids = Set(shown.map(\.id))
    return shown.filter { entry in
      switch corrections.standing(of: entry.id) {
      case .standing: true
      case .corrected(let later), .withdrawn(let later): ids.contains(later)
      }
    }
    .known
  }
}

extension KnownEntries {
  /// The agency that recorded each entry that another puts right.
  fileprivate var ownersOfFirstVersions: [ID<Entry>: ID<Agency>] {
    let corrected = corrections.firstVersions
    guard !corrected.isEmpty else { return [:] }
    return Dictionary(
      entries.lazy.filter { corrected.contains($0.id) }.map { ($0.id, $0.envelope.author.agency) },
      uniquingKeysWith: { first, _ in first })
  }
}
