public import Casework
public import Record
import Vocabulary

/// Opens what is due and what waits: for a practitioner among the children they work with, for whoever answers for an
/// agency among those it is involved with.
///
/// It folds the children’s records: an agency’s most recent hundred, as on the page it stands on.
public struct OpenWaiting: Sendable {
  private let store: any RecordStore
  private let practice: PlacePractice

  public init(store: any RecordStore, practice: PlacePractice) {
    self.store = store
    self.practice = practice
  }

  public func callAsFunction(by worker: Worker) async throws -> Waiting {
    guard worker.role.worksWithPeople else { return Waiting() }
    return try await store.viewing { [practice] record in
      let today = record.now.ukDate
      var waiting = Waiting()
      for child in try record.children(of: worker) {
        guard let relation = try record.relation(of: worker, to: child.person) else { continue }
        waiting.countChild(for: worker)
        let entries = try record.entries(
          about: child.person, shownTo: worker, relation: relation)
        guard entries.contains(where: { Waiting.kinds.contains($0.kind.name) || $0.isFromFamily }),
          let picture = Picture(
            of: child.person, entries: entries, on: today,
            place: practice.inForce(for: entries, on: today))
        else { continue }
        waiting.addWritten(
          in: picture, child.withoutWithheldAddresses,
          since: try record.lastLook(of: worker.practitioner, at: child.person))
        waiting.add(
          picture, child.withoutWithheldAddresses, for: worker,
          mayApprove: Access.allows(
            .approveDecision, to: worker.role, relation: relation, at: record.now))
      }
      waiting.sort()
      let shown = waiting.people
      let access = AccessEvent(
        at: record.now, author: worker.author, action: .wasShownResult, people: shown,
        detail: "what is due and what waits")
      return Viewed(waiting, accesses: shown.isEmpty ? [] : [access])
    }
  }
}

/// What is due and what waits, each with whose it is.
public struct Waiting: Sendable {
  /// What is to be done within four weeks, and what is past its day, the earliest first.
  public private(set) var due: [Item<Deadline>] = []
  /// Decisions that the worker may look at, and did not make.
  public private(set) var approvals: [Item<ApprovalCourse>] = []
  /// Plans that no clock and nobody’s day brings to a review.
  public private(set) var unreviewed: [Item<PlanCourse>] = []
  /// Levels that call for a plan, of children who have none.
  public private(set) var planless: [Item<Said<LevelDecided>>] = []
  /// Plans that have lasted longer than the months set for their kind.
  public private(set) var long: [Item<LongPlan>] = []

  /// A plan that has lasted long, and whether it was decided that help is meant to last.
  public struct LongPlan: Sendable {
    public let plan: PlanCourse
    public let mark: Said<LongTermMarked>?
  }

  /// Contributions to assessments that the worker’s agency was asked for and has not answered.
  public private(set) var asked: [Item<AskedContribution>] = []
  /// What children and parents wrote with a one-time code that nobody has answered, or that is new to the worker.
  public private(set) var written: [Item<Entry>] = []

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

  /// Something, and the child it is about.
  public struct Item<What: Sendable>: Sendable {
    public let person: PersonProjection
    public let what: What
  }

  static let kinds: Set<String> = [
    LevelDecided.kind.name, AgreementAnswered.kind.name, PlanWritten.kind.name,
    AssessmentStarted.kind.name, ReferralMade.kind.name, NoFurtherAction.kind.name,
    StatutoryDecision.kind.name, CaseClosed.kind.name, LongTermMarked.kind.name,
    CareThresholdMet.kind.name,
  ]

  /// How far ahead is shown.
  static let daysAhead = 28

  mutating func add(
    _ picture: Picture, _ person: PersonProjection, for worker: Worker, mayApprove: Bool
  ) {
    let last = picture.today.adding(days: Self.daysAhead)
    due += picture.deadlines.filter { $0.on <= last }.map { Item(person: person, what: $0) }
    unreviewed += picture.involvement.openPlans
      .filter { $0.reviews.isEmpty && PlansAndToolsTogether.isOverdue($0, in: picture) }
      .map { Item(person: person, what: $0) }
    if !HighLevelsDrawAPlan.notices(in: picture).isEmpty, let level = picture.involvement.level {
      planless.append(Item(person: person, what: level))
    }
    long += LongPlansAreReported.reported(in: picture).map {
      Item(person: person, what: LongPlan(plan: $0, mark: LongHelpCanBeMeant.mark(in: picture)))
    }
    if worker.role.answersForAgency, let level = picture.involvement.level {
      count(level.content, in: picture)
    }
    asked += AskedContribution.all(of: worker.agency.id, in: picture)
      .map { Item(person: person, what: $0) }
    guard mayApprove else { return }
    approvals += picture.involvement.approvals(in: picture.place)
      .filter {
        $0.isWaiting && $0.decision.envelope.author.practitioner != worker.practitioner
      }
      .map { Item(person: person, what: $0) }
  }

  mutating func countChild(for worker: Worker) {
    if worker.role.answersForAgency { children += 1 }
  }

  private mutating func count(_ decided: LevelDecided, in picture: Picture) {
    if let index = levels.firstIndex(where: { $0.term == decided.term }) {
      levels[index].children += 1
    } else {
      let order = picture.place.levels?.levels.firstIndex { $0.id == decided.level } ?? .max
      levels.append(Level(term: decided.term, order: order, children: 1))
    }
  }

  mutating func addWritten(in picture: Picture, _ person: PersonProjection, since look: Instant?) {
    written += picture.writtenByFamily
      .filter { written in
        if let isAnswered = written.isAnswered { return !isAnswered }
        return look.map { $0 < written.entry.envelope.recordedAt } ?? true
      }
      .map { Item(person: person, what: $0.entry) }
  }

  mutating func sort() {
    due.sort { ($0.what.on, $0.person.name) < ($1.what.on, $1.person.name) }
    long.sort { $0.what.plan.startedOn < $1.what.plan.startedOn }
    asked.sort {
      ($0.what.contribution.due?.on ?? .last, $0.person.name)
        < ($1.what.contribution.due?.on ?? .last, $1.person.name)
    }
    written.sort { $0.what.number > $1.what.number }
    levels.sort { ($0.order, $0.term) < ($1.order, $1.term) }
    approvals.sort { $0.what.decision.number < $1.what.decision.number }
  }

  public var isEmpty: Bool {
    due.isEmpty && approvals.isEmpty && unreviewed.isEmpty && planless.isEmpty && long.isEmpty
      && asked.isEmpty && written.isEmpty && levels.isEmpty
  }

  var people: [ID<Person>] {
    Array(
      Set(
        due.map(\.person.person) + approvals.map(\.person.person)
          + unreviewed.map(\.person.person) + planless.map(\.person.person)
          + long.map(\.person.person) + asked.map(\.person.person)
          + written.map(\.person.person))
    ).sorted()
  }
}

extension RecordReader {
  fileprivate func children(of worker: Worker) throws -> [PersonProjection] {
    let mine = try caseload(of: worker.practitioner)
    let agencys =
      worker.role.answersForAgency ? try caseload(of: worker.agency.id, limit: 100) : []
    var seen: Set<ID<Person>> = []
    return try (mine + agencys).filter {
      let isNew = seen.insert($0.person).inserted
      return try isNew && $0.stage != .adult && mayKnow(worker, of: $0.person)
    }
  }
}
