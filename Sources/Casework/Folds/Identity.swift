public import Record
public import Vocabulary

/// Who somebody is, as far as the entries given say: a fold in the order they were recorded.
public struct Identity: Equatable, Sendable {
  public let person: ID<Person>
  public private(set) var stage: Stage
  public private(set) var name: PersonName
  /// Every name they have or had, oldest statement first; each says which entry gave it.
  public private(set) var names: [HeldName]
  /// The latest of everything stated.
  public private(set) var details: DetailsStated
  /// Which entry last stated each detail.
  public private(set) var saidBy: [DetailField: ID<Entry>]
  public private(set) var registeredBy: ID<Entry>
  /// The day, month or year of death, when they have died.
  public private(set) var diedOn: PartialDate?

  public var bornOn: PartialDate? { details.bornOn }
  public var sex: Sex { details.sex ?? .notKnown }
  /// The day the baby is due; nil once born.
  public var expectedOn: LocalDate? { stage == .unborn ? details.expectedOn : nil }

  /// - Parameter entries: those the viewer may see, in any order.
  ///
  /// Nil when none of them is a registration that can be read.
  public init?(person: ID<Person>, entries: some EntriesGiven) {
    let own = entries.known.standing(of: Self.kinds)
      .filter { $0.envelope.subjects.first == person }
      .sorted { $0.number < $1.number }
    guard
      let registered = own.lazy.compactMap({ Said<Registration>($0) }).last
    else { return nil }
    self.person = person
    stage = registered.content.stage
    name = registered.content.name
    names = []
    details = DetailsStated()
    saidBy = [:]
    registeredBy = registered.id
    take(registered.content.statedDetails, from: registered.id)
    take(registered.content.name, as: .legal, from: registered.entry)
    for entry in own { take(entry) }
  }

  static let kinds: Set<String> = [
    Registration.kind.name, NameStated.kind.name, DetailsStated.kind.name, Birth.kind.name,
    Death.kind.name,
  ]

  private mutating func take(_ entry: Entry) {
    switch entry.kind.name {
    case NameStated.kind.name:
      guard let stated = NameStated.from(entry) else { return }
      take(stated.name, as: stated.use, from: entry)
    case DetailsStated.kind.name:
      guard let stated = DetailsStated.from(entry) else { return }
      take(stated, from: entry.id)
    case Birth.kind.name:
      guard let birth = Birth.from(entry) else { return }
      if stage == .unborn { stage = .child }
      take(
        DetailsStated(sex: birth.sex == .notKnown ? nil : birth.sex, bornOn: birth.bornOn),
        from: entry.id)
      if let name = birth.name { take(name, as: .legal, from: entry) }
    case Death.kind.name:
      guard Death.from(entry) != nil else { return }
      diedOn = entry.envelope.occurred.partialDate
    default:
      return
    }
  }

  private mutating func take(_ stated: DetailsStated, from entry: ID<Entry>) {
    details.take(stated)
    for field in stated.stated { saidBy[field] = entry }
  }

  private mutating func take(_ stated: PersonName, as use: NameUse, from entry: Entry) {
    names.append(
      HeldName(name: stated, use: use, from: entry.envelope.occurred, entry: entry.id))
    switch use {
    case .legal:
      let knownAs = name.knownAs
      name = stated
      name.knownAs = stated.knownAs ?? knownAs
    case .knownAs:
      name.knownAs = stated.knownAs ?? stated.full
    case .previous:
      break
    }
  }
}

/// A name somebody has or had.
public struct HeldName: Hashable, Sendable {
  public let name: PersonName
  public let use: NameUse
  public let from: Occurrence
  public let entry: ID<Entry>
}

extension Occurrence {
  /// The date it is told by: for a period, the one it began on.
  var partialDate: PartialDate {
    switch self {
    case .at(let day, _): .day(day)
    case .on(let date), .about(let date), .between(let date, _): date
    }
  }
}
