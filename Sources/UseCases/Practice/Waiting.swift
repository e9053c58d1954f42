public import Casework
import Record
import Vocabulary

/// What is due and what waits for somebody, as one list.
///
/// Danger comes first, then a child’s own words that nobody has answered, then referrals and decisions of others, then what was
/// sent back or a parent wrote, and last everything else; among things alike the earliest day. So nothing that is long overdue
/// hides what cannot wait: today’s referral of a child in danger stands above a home check that was due a year ago. No strategy
/// orders what waits; this is ours, after.
public struct Waiting: Sendable {
  public private(set) var things: [WaitingThing] = []
  /// At which levels of need the agency’s children are, for whoever answers for it; by the scale’s own order.
  public private(set) var levels: [Level] = []
  /// The children of the agency of whom no level can be seen.
  public private(set) var withoutLevel: [PersonProjection] = []

  /// A level of the place’s scale, and the children who are at it.
  public struct Level: Sendable {
    public let term: String
    public let order: Int
    public var children: [PersonProjection]
  }

  /// Children of whom none of these is said have nothing that waits.
  static let kinds: Set<String> = [
    Concern.kind.name, LevelDecided.kind.name, AgreementAnswered.kind.name, PlanWritten.kind.name,
    AssessmentStarted.kind.name, ReferralMade.kind.name, NoFurtherAction.kind.name,
    StatutoryDecision.kind.name, CaseClosed.kind.name, LongTermMarked.kind.name,
    CareThresholdMet.kind.name, SharingDecided.kind.name, ConferenceHeld.kind.name,
  ]

  /// How many there are of each sort, without those of which there are none.
  public var counts: [(sort: WaitingThing.Sort, count: Int)] {
    let grouped = Dictionary(grouping: things, by: \.sort)
    return WaitingThing.Sort.allCases.compactMap { sort in
      grouped[sort].map { (sort, $0.count) }
    }
  }

  public var isEmpty: Bool { things.isEmpty && levels.isEmpty }

  var people: [ID<Person>] {
    let counted = levels.flatMap(\.children) + withoutLevel
    return Set((things.map(\.person) + counted).map(\.person)).sorted()
  }

  mutating func add(_ more: [WaitingThing]) { things += more }

  /// - Parameter picture: nil when there is nothing of practice on the child’s record.
  mutating func countLevel(
    of child: PersonProjection, in picture: Picture?, for worker: Worker
  ) {
    guard worker.role.answersForAgency else { return }
    guard let picture, let decided = picture.involvement.level?.content else {
      withoutLevel.append(child)
      return
    }
    if let index = levels.firstIndex(where: { $0.term == decided.term }) {
      levels[index].children.append(child)
    } else {
      let order = picture.place.levels?.levels.firstIndex { $0.id == decided.level } ?? .max
      levels.append(Level(term: decided.term, order: order, children: [child]))
    }
  }

  mutating func sort() {
    things.sort {
      ($0.urgency.rawValue, $0.day, $0.person.name) < ($1.urgency.rawValue, $1.day, $1.person.name)
    }
    levels.sort { ($0.order, $0.term) < ($1.order, $1.term) }
  }
}
