public import Record
public import Vocabulary

/// Who is related to whom, and who lived with whom and when, as far as the entries given say.
public struct Family: Equatable, Sendable {
  public let links: [FamilyLink]
  public let stays: [Stay]

  /// - Parameter entries: those the viewer may see, about one person or several, in any order.
  public init(_ entries: some EntriesGiven) {
    let known = entries.known
    links = FamilyLink.all(in: known)
    stays = Stay.all(in: known)
  }

  /// What is told by, and what withdraws it.
  public static let kinds: Set<String> = [
    Relationship.kind.name, Residence.kind.name, LeftHousehold.kind.name, Withdrawal.kind.name,
  ]

  /// Everybody named, in the order they first appear.
  public var people: [ID<Person>] {
    (links.flatMap { [$0.person, $0.relative] } + stays.map(\.person)).withoutRepeats
  }

  /// What others are to a person and the person to others, whenever that was so.
  public func links(of person: ID<Person>) -> [FamilyLink] {
    links.filter { $0.person == person || $0.relative == person }
  }

  /// People who are this to somebody on a day, such as their mother.
  public func people(
    who kinds: Set<RelationshipKind>, of person: ID<Person>, on day: LocalDate
  ) -> [ID<Person>] {
    links.filter { $0.relative == person && kinds.contains($0.kind) && $0.includes(day) }
      .map(\.person).withoutRepeats
  }

  /// Where somebody lives on a day: usually one household, sometimes two, sometimes none known.
  public func homes(of person: ID<Person>, on day: LocalDate) -> [Stay] {
    stays.filter { $0.person == person && $0.includes(day) }
  }

  /// Everybody else who lives in a household of this person’s on a day.
  public func livingWith(_ person: ID<Person>, on day: LocalDate) -> [ID<Person>] {
    let households = Set(homes(of: person, on: day).map(\.household))
    return stays.filter {
      $0.person != person && households.contains($0.household) && $0.includes(day)
    }
    .map(\.person).withoutRepeats
  }
}

/// What one person is to another: Ngozi is the mother of Maya.
public struct FamilyLink: Hashable, Sendable {
  public let person: ID<Person>
  public let relative: ID<Person>
  public let relationship: Relationship
  public let from: LocalDate
  /// Nil while it lasts.
  public let until: LocalDate?
  public let entry: ID<Entry>

  public var kind: RelationshipKind { relationship.kind }

  public func includes(_ day: LocalDate) -> Bool { until.map { day <= $0 } ?? true }

  /// The newest statement about each two people and each kind; partners and brothers and sisters are the same both ways round.
  static func all(in entries: KnownEntries) -> [FamilyLink] {
    var places: [Key: Int] = [:]
    var links: [FamilyLink] = []
    let said = entries.standing(Relationship.self).sorted { $0.entry.number < $1.entry.number }
    for link in said.compactMap(FamilyLink.init) {
      if let place = places[link.key] {
        links[place] = link
      } else {
        places[link.key] = links.count
        links.append(link)
      }
    }
    return links
  }

  private init?(_ said: Said<Relationship>) {
    let subjects = said.entry.envelope.subjects
    guard subjects.count >= 2, subjects[0] != subjects[1] else { return nil }
    person = subjects[0]
    relative = subjects[1]
    relationship = said.content
    from = said.entry.envelope.occurred.earliest
    if case .between(_, let until) = said.entry.envelope.occurred {
      self.until = until?.latest
    } else {
      until = nil
    }
    entry = said.id
  }

  private struct Key: Hashable {
    let people: [ID<Person>]
    let kind: RelationshipKind
  }

  private var key: Key {
    Key(people: kind.isMutual ? [person, relative].sorted() : [person, relative], kind: kind)
  }
}

extension RelationshipKind {
  /// Whether the second is to the first what the first is to the second.
  public var isMutual: Bool {
    switch self {
    case .sibling, .halfSibling, .stepSibling, .partner, .cousin: true
    default: false
    }
  }

  /// Whether somebody of this kind stands as a parent to the child.
  public var isParental: Bool {
    switch self {
    case .mother, .father, .parent, .stepParent, .adoptiveParent, .fosterCarer, .specialGuardian,
      .carer:
      true
    default: false
    }
  }
}
