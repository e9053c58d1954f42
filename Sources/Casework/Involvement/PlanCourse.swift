public import Record
public import Vocabulary

/// A plan from its first version to its end, with what was agreed and how it was reviewed.
public struct PlanCourse: Sendable {
  public let id: ID<Plan>
  /// As they were written, the first first.
  public let versions: [Said<PlanWritten>]
  public let agreed: [Said<PlanAgreed>]
  public let reviews: [Said<ReviewHeld>]
  public let ended: Said<PlanEnded>?
  /// The conference that decided on a child protection plan; nil where it is not on the record.
  public let conference: Said<ConferenceHeld>?
  /// The version in force.
  public let current: Said<PlanWritten>

  public var kind: PlanKind { current.content.kind }
  /// The first version of the kind it has now.
  ///
  /// A plan keeps its kind. Older records may have given one another kind: what it is now is counted from there.
  public var beginning: Said<PlanWritten> {
    versions.first { $0.content.kind == kind } ?? current
  }

  public var startedOn: LocalDate { beginning.day }
  public var isOpen: Bool { ended == nil }

  /// The lines of the version in force.
  public var lines: [PlanLine] { current.content.lines }

  /// The latest word on whether the version in force is agreed.
  public var agreement: Said<PlanAgreed>? { agreed.last { $0.content.version == current.id } }

  /// What each of the family said last of the version in force, whoever wrote it down.
  public var views: [PlanView] {
    agreed.filter { $0.content.version == current.id }.flatMap(\.content.views)
      .reduce(into: []) { views, view in
        views.removeAll { $0.isOfSamePerson(as: view) }
        views.append(view)
      }
  }

  /// The agreement to help that the version in force was last said to rest on.
  var restsOn: ID<Entry>? {
    agreed.last { $0.content.version == current.id && $0.content.agreement != nil }?
      .content.agreement
  }

  /// A version by its place, counted from 1.
  public func version(of entry: ID<Entry>) -> Int? {
    versions.firstIndex { $0.id == entry }.map { $0 + 1 }
  }

  /// Reviews of the whole plan: of a child protection plan not what its core group looked at in between.
  public var wholeReviews: [Said<ReviewHeld>] {
    reviews.filter { $0.content.meeting != .coreGroup }
  }

  /// When the next review is due: as the last review set it, or by the place’s clock; nil when neither says.
  ///
  /// The first one is counted from the conference where that is on the record.
  public func reviewDue(in place: LocalPractice) -> DueDate? {
    isOpen ? reviewDates(in: place).last?.due : nil
  }

  static func all(in said: SaidEntries) -> [PlanCourse] {
    let written = said.all(PlanWritten.self).sorted { $0.entry.firstNumber < $1.entry.firstNumber }
    let agreed = said.all(PlanAgreed.self)
    let reviews = said.all(ReviewHeld.self)
    let ended = said.all(PlanEnded.self)
    let conferences = said.all(ConferenceHeld.self).filter {
      $0.content.decision == .protectionPlan
    }
    return written.map(\.content.plan).withoutRepeats.compactMap { id in
      let versions = written.filter { $0.content.plan == id }
      guard let current = versions.last else { return nil }
      let end = ended.last { $0.content.plan == id }
      return PlanCourse(
        id: id, versions: versions, agreed: agreed.filter { $0.content.plan == id },
        reviews: reviews.filter { $0.content.plan == id },
        ended: end,
        conference: current.content.kind == .childProtection
          ? conferences.behind(
            versions.filter { $0.content.kind == .childProtection }, until: end?.day,
            among: written) : nil, current: current)
    }
  }
}

extension [Said<ConferenceHeld>] {
  /// The last conference up to the day a child protection plan began, unless another such plan began in between; without one,
  /// the first that was held while the plan was open, as after a move from another area.
  fileprivate func behind(
    _ versions: [Said<PlanWritten>], until end: LocalDate?, among written: [Said<PlanWritten>]
  ) -> Said<ConferenceHeld>? {
    guard let first = versions.first else { return nil }
    if let before = last(where: { $0.day <= first.day }) {
      let isAnswered = written.contains {
        $0.content.kind == .childProtection && $0.content.plan != first.content.plan
          && $0.day >= before.day && $0.day < first.day
      }
      if !isAnswered { return before }
    }
    return self.first { conference in
      conference.day > first.day && end.map { conference.day <= $0 } ?? true
    }
  }
}
