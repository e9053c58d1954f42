import Casework
import Examples
import Record
import UseCases
import Vocabulary

/// Entries about forty invented people in an order that makes sense, the same for one seed.
struct RandomStory {
  let people: [ID<Person>]
  /// What the next entry corrects, if anything.
  private(set) var correction: ID<Entry>?
  private var random: SmallRandom
  private var registered: [ID<Person>] = []
  private var last: [String: [Entry]] = [:]
  private var day: LocalDate = "2022-01-05"

  init(seed: UInt64) {
    random = SmallRandom(state: seed)
    people = (0..<40).map { ID("person-\($0)") }
  }

  mutating func next() -> (any Payload, [ID<Person>], LocalDate) {
    day = day.adding(days: Int.random(in: 0...3, using: &random))
    correction = nil
    if registered.count < people.count, registered.count < 4 || chance(5) {
      let person = people[registered.count]
      registered.append(person)
      return (registration(), [person], day)
    }
    let person = registered[Int.random(in: 0..<registered.count, using: &random)]
    let worker = ID<Practitioner>("worker-\(Int.random(in: 0..<6, using: &random))")
    switch Int.random(in: 0..<11, using: &random) {
    case 0: return (NameStated(name: name(), use: pick(NameUse.allCases)), [person], day)
    case 1: return (details(), [person], day)
    case 2, 3: return (residence(), [person, registered[0]].withoutRepeats, day)
    case 4: return (LeftHousehold(household: household()), [person], day)
    case 5, 6: return (joined(worker), [person], day)
    case 7: return (LeftTeam(practitioner: worker), [person], day)
    case 8: return (RestrictedRecord(named: [worker], why: "threats"), [person], day)
    case 9: return (RelatedWorker(practitioner: worker), [person], day)
    default: return put(person) ?? (RestrictionLifted(), [person], day)
    }
  }

  mutating func told(_ entry: Entry) {
    for subject in entry.envelope.subjects { last[subject.value, default: []].append(entry) }
  }

  /// A withdrawal of something said of a person, or a registration put right.
  private mutating func put(_ person: ID<Person>) -> (any Payload, [ID<Person>], LocalDate)? {
    guard let entries = last[person.value], entries.count > 1 else { return nil }
    let entry = entries[Int.random(in: 0..<entries.count, using: &random)]
    correction = entry.id
    let isRegistration = entry.kind.name == Registration.kind.name
    let payload: any Payload = isRegistration ? registration() : Withdrawal()
    return (payload, entry.envelope.subjects, day)
  }

  private mutating func registration() -> Registration {
    let born = LocalDate("2010-01-01").adding(days: Int.random(in: 0..<4, using: &random))
    return Registration(
      stage: .child, name: name(), bornOn: chance(4) ? .year(2012) : .day(born),
      nhsNumber: chance(4) ? NHSNumber(checking: "9434765919") : nil)
  }

  private mutating func name() -> PersonName {
    PersonName(
      given: pick(["Maya", "Mya", "Samuel", "Zoë", "Anne-Marie", "Amara"]),
      family: pick(["Okafor", "Okafar", "Reed", "O’Brien", "Lindqvist"]),
      knownAs: chance(3) ? "May" : nil)
  }

  private mutating func details() -> DetailsStated {
    DetailsStated(
      bornOn: chance(2) ? .day("2010-01-02") : nil,
      nhsNumber: chance(3) ? NHSNumber(checking: "4010232137") : nil)
  }

  private mutating func residence() -> Residence {
    Residence(
      household: household(),
      address: Address(
        lines: [pick(["12 Rope Walk", "3 Quay Lane"]), "Saltmarsh"],
        postcode: Postcode(checking: pick(["SW1A 1AA", "M1 1AE"]))),
      isWithheld: chance(4))
  }

  private mutating func household() -> ID<Household> {
    ID("home-\(Int.random(in: 0..<8, using: &random))")
  }

  private mutating func joined(_ worker: ID<Practitioner>) -> JoinedTeam {
    JoinedTeam(
      practitioner: worker, name: "Worker", agency: ID(pick(["school", "health"])),
      agencyName: "Agency", position: pick(TeamPosition.allCases))
  }

  private mutating func chance(_ one: Int) -> Bool {
    Int.random(in: 0..<one, using: &random) == 0
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}

extension [ID<Person>] {
  fileprivate var withoutRepeats: [ID<Person>] {
    count == 2 && self[0] == self[1] ? [self[0]] : self
  }
}

/// SplitMix64.
struct SmallRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }
}
