public import Casework
public import Record
public import Vocabulary

/// Somebody else named on a person's page.
public struct Relative: Equatable, Sendable {
  public let person: ID<Person>
  /// Nil when their own record is one this worker may not know of.
  public let shown: PersonProjection?
  /// Whether the worker may open their page.
  public let mayOpen: Bool

  /// The name, or words that say it is not shown.
  public var name: String { shown?.name ?? "Name not shown" }
}

extension RecordReader {
  /// The other people these entries are about, and those of the same homes, as far as the worker may know of them.
  ///
  /// Somebody whom only entries recorded in error are about is none of them.
  ///
  /// - Parameter day: when given, as they were known on that day.
  func relatives(
    in entries: KnownEntries, besides person: ID<Person>, seenBy worker: Worker,
    asKnownOn day: LocalDate? = nil
  ) throws -> [Relative] {
    var seen: Set<ID<Person>> = [person]
    var linked: [ID<Person>] = []
    for entry in entries.naming {
      let subjects = entry.envelope.subjects
      guard subjects.count > 1 || subjects.first != person else { continue }
      linked += subjects.filter { seen.insert($0).inserted }
    }
    let stays = Family(entries).stays
    let housemates = try housemates(of: person, in: stays).filter { seen.insert($0).inserted }
    let homes = Set(stays.map(\.household))
    let named = try linked.map {
      try relative($0, seenBy: worker, asKnownOn: day, homes: homes)
    }
    // Somebody who only lives there is left out altogether when they may not be named.
    return named
      + (try housemates.map {
        try relative($0, seenBy: worker, asKnownOn: day, homes: homes)
      })
      .filter { $0.shown != nil }
  }

  /// The others an entry is about.
  ///
  /// One that no longer stands names only those whom the page names still, and those whose own page the worker may open.
  ///
  /// - Parameter all: everything about the person that the worker may see.
  func relatives(
    in entry: Entry, among all: KnownEntries, besides person: ID<Person>, seenBy worker: Worker
  ) throws -> [Relative] {
    guard !all.names(entry) else {
      return try relatives(in: [entry].known, besides: person, seenBy: worker)
    }
    let named = try relatives(in: all, besides: person, seenBy: worker)
    return try entry.envelope.subjects.filter { $0 != person }.compactMap { other -> Relative? in
      if let still = named.first(where: { $0.person == other }) { return still }
      let own = try relative(other, seenBy: worker, asKnownOn: nil, homes: [])
      return own.mayOpen ? own : nil
    }
  }

  private func relative(
    _ other: ID<Person>, seenBy worker: Worker, asKnownOn day: LocalDate?,
    homes: Set<ID<Household>>
  ) throws -> Relative {
    guard let relation = try relation(of: worker, to: other) else {
      return Relative(person: other, shown: nil, mayOpen: false)
    }
    guard Access.names(relation, to: worker.role, at: now) else {
      return Relative(person: other, shown: nil, mayOpen: false)
    }
    let mayOpen = Access.allows(.seePerson, to: worker.role, relation: relation, at: now)
    let known = try projection(of: other, asKnownOn: day)?.withoutWithheldAddresses
    return Relative(
      person: other, shown: mayOpen ? known : known?.named(in: homes), mayOpen: mayOpen)
  }

  private func projection(
    of other: ID<Person>, asKnownOn day: LocalDate?
  ) throws -> PersonProjection? {
    guard let day else { return try person(other) }
    let known = try entries(about: other).filter { PersonProjection.kinds.contains($0.kind.name) }
    return PersonProjection(person: other, entries: known.known(before: Instant.endOfDay(day)))
  }

  /// People whose own records say that they live, or lived, in a home these entries give the person.
  private func housemates(of person: ID<Person>, in stays: [Stay]) throws -> [ID<Person>] {
    let homes = stays.filter { $0.person == person && !$0.isWithheld }
    return try homes.flatMap { home in
      try people(inHousehold: home.household.value).filter { other in
        other.addresses.contains {
          $0.household == home.household && !$0.isWithheld && $0.overlaps(home)
        }
      }
      .map(\.person)
    }
  }

  /// Entries that join people named on a page to each other, such as that two parents are a couple.
  func kinship(
    among relatives: [Relative], asKnownOn day: LocalDate?
  ) throws -> [Entry] {
    let named = Set(relatives.filter { $0.shown != nil }.map(\.person))
    var taken: Set<ID<Entry>> = []
    let all = try relatives.filter { $0.shown != nil }.flatMap { relative in
      try entries(about: relative.person).filter {
        ($0.kind.name == Relationship.kind.name || $0.kind.name == Withdrawal.kind.name)
          && Access.showsKinship($0.envelope, among: named) && taken.insert($0.id).inserted
      }
    }
    return day.map { all.known(before: Instant.endOfDay($0)) } ?? all
  }
}

extension KnownEntries {
  /// Those that name people: what was recorded in error, or has been put right since, names nobody by itself.
  var naming: [Entry] { filter(names) }

  /// Whether an entry says by itself that somebody belongs on a page.
  func names(_ entry: Entry) -> Bool {
    entry.kind.name != Withdrawal.kind.name && corrections.stands(entry)
  }
}

extension RecordReader {
  /// Lets a worker record about a person and others, who must be named on that person’s page.
  func checkNamed(
    _ people: [ID<Person>], onPageOf page: ID<Person>, by worker: Worker
  ) throws {
    let relation = try admit(worker, to: .recordAbout, about: page)
    let shown = try entries(about: page, shownTo: worker, relation: relation)
    let named = Set(
      try relatives(in: shown, besides: page, seenBy: worker)
        .filter { $0.shown != nil }.map(\.person))
    guard people.allSatisfy({ $0 == page || named.contains($0) }) else { throw NotFound() }
  }

  /// Lets a worker name homes only of those on a person’s page.
  func checkHomes(
    _ homes: [ID<Household>], onPageOf page: ID<Person>, by worker: Worker
  ) throws {
    let relation = try admit(worker, to: .recordAbout, about: page)
    let shown = try entriesAnywhere(about: page, shownTo: worker, relation: relation)
    let named = try relatives(in: shown, besides: page, seenBy: worker)
      .compactMap(\.shown).flatMap(\.addresses).map(\.household)
    let known = Set(Family(shown).stays.map(\.household) + named)
    guard homes.allSatisfy(known.contains) else { throw NotFound() }
  }
}

extension PersonProjection {
  /// What the page of somebody else tells of a person whose own page is closed: who they are, and the homes that page
  /// names.
  fileprivate func named(in homes: Set<ID<Household>>) -> PersonProjection {
    var named = self
    named.addresses.removeAll { !homes.contains($0.household) }
    named.nhsNumber = nil
    named.firstLanguage = nil
    named.interpreterNeeded = nil
    named.team = []
    return named
  }
}

extension [Relative] {
  /// The look at those who are named on somebody's page; nothing when nobody is.
  func accesses(by worker: Worker, at now: Instant) -> [AccessEvent] {
    let named = filter { $0.shown != nil }.map(\.person)
    guard !named.isEmpty else { return [] }
    return [
      AccessEvent(
        at: now, author: worker.author, action: .wasShownResult, people: named,
        detail: "named on the page of somebody else")
    ]
  }
}

extension PersonProjection.Home {
  /// Whether the two lived there at the same time.
  fileprivate func overlaps(_ stay: Stay) -> Bool {
    (until.map { stay.from < $0 } ?? true) && (stay.until.map { from < $0 } ?? true)
  }
}
