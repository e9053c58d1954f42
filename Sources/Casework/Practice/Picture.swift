public import Record
public import Vocabulary

/// What is known of a child on a day, to those who may see the entries given: what the rules of practice look at.
///
/// Rules may look at who lives together, never at where: a postcode or an area’s figures say nothing about one family.
public struct Picture: Sendable {
  public let identity: Identity
  public let chronology: Chronology
  public let family: Family
  /// Others named on the child’s page, as far as the viewer may know of them.
  public let others: [PersonProjection]
  public let today: LocalDate
  public let parameters: PracticeParameters
  /// What the place has decided for itself.
  public let place: LocalPractice
  /// What agencies do with and for the child.
  public let involvement: Involvement
  /// Concerns that stand, the earliest first.
  let concerns: [Said<Concern>]
  private let happenings: [Said<Happening>]
  private let placesOfTypes: [HappeningType: [Int]]

  public var person: ID<Person> { identity.person }

  /// - Parameter entries: those about the child that the viewer may see.
  ///
  /// Nil when none of them is a registration that can be read.
  public init?(
    of person: ID<Person>, entries: some EntriesGiven, others: [PersonProjection] = [],
    on today: LocalDate,
    parameters: PracticeParameters? = nil, place: LocalPractice = LocalPractice()
  ) {
    let known = entries.known
    guard let identity = Identity(person: person, entries: known) else { return nil }
    self.identity = identity
    chronology = Chronology(known)
    family = Family(known)
    self.others = others
    self.today = today
    self.parameters = parameters ?? place.parameters
    self.place = place
    involvement = Involvement(chronology, in: place, bornOn: identity.bornOn)
    concerns = chronology.standing(Concern.self)
    happenings = chronology.standing(Happening.self)
    placesOfTypes = Dictionary(
      grouping: happenings.indices, by: { [happenings] in happenings[$0].content.type })
  }

  /// The stage of life the child is in; nil for an adult, or when the date of birth is not known.
  public var ageStage: AgeStage? {
    AgeStage(stage: identity.stage, bornOn: identity.bornOn, on: today)
  }

  /// Whether the child is under one; false when that is not known.
  var isUnderOne: Bool {
    identity.stage == .child && identity.bornOn.flatMap { Age(bornOn: $0, on: today) }?.years == 0
  }

  /// Events of some types that stand, the earliest first.
  func happenings(_ types: Set<HappeningType>, months: Int? = nil) -> [Said<Happening>] {
    let since = months.map { today.adding(months: -$0) }
    return types.flatMap { placesOfTypes[$0] ?? [] }.sorted().map { happenings[$0] }
      .filter { said in
        since.map { (said.entry.envelope.occurred.latest ?? today) > $0 } ?? true
      }
  }

  /// Everybody else who lives in a household of the child’s today.
  var livingHere: [PersonProjection] {
    let known = Set(family.livingWith(person, on: today))
    let households = Set(family.homes(of: person, on: today).map(\.household))
    return others.filter { other in
      known.contains(other.person)
        || other.addresses.contains { households.contains($0.household) && $0.includes(today) }
    }
  }
}

extension PersonProjection.Home {
  func includes(_ day: LocalDate) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
}
