import Casework
import Record
import Vocabulary

/// What is due and what waits for somebody, as one list with the earliest day first.
public struct Waiting: Sendable {
  public private(set) var things: [WaitingThing] = []
  /// At which levels of need the agency’s children are, for whoever answers for it; by the scale’s own order.
  public private(set) var levels: [Level] = []
  /// How many children were counted for ``levels``.
  public private(set) var children = 0

  /// A level of the place’s scale, and how many children are at it.
  public struct Level: Hashable, Sendable {
    public let term: String
    public let order: Int
    public var children: Int
  }

  /// Children of whom none of these is said have nothing that waits.
  static let kinds: Set<String> = [
    LevelDecided.kind.name, AgreementAnswered.kind.name, PlanWritten.kind.name,
    AssessmentStarted.kind.name, ReferralMade.kind.name, NoFurtherAction.kind.name,
    StatutoryDecision.kind.name, CaseClosed.kind.name, LongTermMarked.kind.name,
    CareThresholdMet.kind.name, SharingDecided.kind.name,
  ]

  /// How many there are of each sort, without those of which there are none.
  public var counts: [(sort: WaitingThing.Sort, count: Int)] {
    let grouped = Dictionary(grouping: things, by: \.sort)
    return WaitingThing.Sort.allCases.compactMap { sort in
      grouped[sort].map { (sort, $0.count) }
    }
  }

  public var isEmpty: Bool { things.isEmpty && levels.isEmpty }

  var people: [ID<Person>] { Set(things.map(\.person.person)).sorted() }

  mutating func add(_ more: [WaitingThing]) { things += more }

  mutating func countChild(for worker: Worker) {
    if worker.role.answersForAgency { children += 1 }
  }

  mutating func countLevel(in picture: Picture, for worker: Worker) {
    guard worker.role.answersForAgency, let decided = picture.involvement.level?.content else {
      return
    }
    if let index = levels.firstIndex(where: { $0.term == decided.term }) {
      levels[index].children += 1
    } else {
      let order = picture.place.levels?.levels.firstIndex { $0.id == decided.level } ?? .max
      levels.append(Level(term: decided.term, order: order, children: 1))
    }
  }

  mutating func sort() {
    things.sort { ($0.day, $0.person.name) < ($1.day, $1.person.name) }
    levels.sort { ($0.order, $0.term) < ($1.order, $1.term) }
  }
}
