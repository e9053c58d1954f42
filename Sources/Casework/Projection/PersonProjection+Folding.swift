public import Record
public import Vocabulary

extension PersonProjection {
  /// - Parameter entries: every entry about the person of ``kinds``, in any order and of any marking.
  ///
  /// Nil when there is no readable registration, as when the person’s key has been destroyed. Lists are shown to everybody
  /// who may know of the person, so names, details and sightings that not everybody may see are left out, and
  /// such addresses count as withheld.
  public init?(person: ID<Person>, entries: [Entry]) {
    let own = KnownEntries(entries.filter { $0.envelope.subjects.contains(person) })
    let shared = KnownEntries(
      own.filter { $0.envelope.marking == .shared || $0.kind.name == Withdrawal.kind.name })
    guard
      let identity = Identity(person: person, entries: shared)
        ?? Identity(person: person, entries: own)
    else { return nil }
    let restriction = Restriction(own)
    let seen = LastSeen(shared)

    self.person = person
    stage = identity.stage
    name = identity.name.shown
    allNames = identity.names.flatMap { $0.name.spoken }.withoutRepeats
    bornOn = identity.bornOn
    expectedOn = identity.expectedOn
    diedOn = identity.diedOn
    sex = identity.sex
    nhsNumber = identity.details.nhsNumber
    firstLanguage = identity.details.firstLanguage
    interpreterNeeded = identity.details.interpreterNeeded
    addresses = Stay.all(in: own).filter { $0.person == person }
      .map(Home.init)
    team = Team.members(in: own)
    planLead = WhoLeads(ofPlansIn: shared)
    isRestricted = restriction.isRestricted
    namedPractitioners = restriction.named
    relatedPractitioners =
      own.standing(RelatedWorker.self).map(\.content.practitioner).withoutRepeats
    lastSeenOn = seen?.on
    lastSeenBy = seen?.by.agency
  }
}

extension PersonProjection.Home {
  fileprivate init(_ stay: Stay) {
    household = stay.household
    text = stay.address.text
    postcode = stay.address.postcode
    isWithheld = stay.isWithheld
    from = stay.from
    until = stay.until
  }
}

extension PersonName {
  /// What people may type to find them: the full name, and the known-as name with the family name.
  fileprivate var spoken: [String] {
    [full] + [knownAs].compactMap(\.self).filter { !$0.isEmpty }
  }
}

extension Sequence where Element: Hashable {
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
