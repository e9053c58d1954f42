public import Record
public import Vocabulary

/// An assessment from its start to its end, with who contributed.
public struct AssessmentCourse: Sendable {
  public let id: ID<Assessment>
  public let started: Said<AssessmentStarted>?
  /// The latest completion.
  public let completed: Said<AssessmentCompleted>?
  /// What it says of each child whose record the viewer may see, the latest of each.
  public let statements: [Said<ChildAssessed>]
  /// One for each agency asked or heard from, in the order first asked.
  public let contributions: [Contribution]
  /// Everything that agencies gave or declined, before it was completed and after, the earliest first.
  public let given: [Said<ContributionAnswered>]

  public var purpose: AssessmentPurpose? { started?.content.purpose ?? completed?.content.purpose }

  public var isOpen: Bool { completed == nil }

  /// What began it or, where nobody recorded that, completed it.
  public var begun: Entry? { started?.entry ?? completed?.entry }

  /// What it is called: by its form, or by what it is for.
  public var name: String {
    let tool = started?.content.tool ?? ""
    return tool.isEmpty ? purpose?.label ?? "" : tool
  }

  /// What one agency was asked for and gave; nil of an agency that was not asked and gave nothing.
  public func contribution(of agency: ID<Agency>) -> Contribution? {
    contributions.first { $0.agency == agency }
  }

  /// What an agency can offer that nobody asked, so that it need not begin an assessment of its own; nil for the
  /// agency whose assessment it is, and for one that was asked or has contributed.
  public func offer(of agency: ID<Agency>, named name: String) -> Contribution? {
    guard let started, started.entry.envelope.author.agency != agency,
      contribution(of: agency) == nil
    else { return nil }
    return Contribution(
      agency: agency, agencyName: name, requested: nil, reminders: [], answered: nil)
  }

  /// What it says a child needs; nil when it says nothing of this child.
  public func needs(of child: ID<Person>) -> [NeedStatement]? {
    if let own = own(of: child) { return own.needs }
    return completed?.content.children.first { $0.child == child }?.needs
  }

  /// What works well and must change: as said of all the children, and of this one in its own statement.
  public func views(of child: ID<Person>) -> [ViewGiven] {
    (completed?.content.views ?? []) + (own(of: child)?.views ?? [])
  }

  /// Whether it rests on what the child said or showed: as cited for all of them, or for this child alone.
  public func isHeard(_ child: ID<Person>) -> Bool {
    voices(of: child).contains { !$0.entries.isEmpty } || !(own(of: child)?.childsWords).isBlank
  }

  /// How the child was heard: as said of all of them, and of this one alone.
  public func voices(of child: ID<Person>) -> [VoiceHeard] {
    [completed?.content.voice, own(of: child)?.voice].compactMap(\.self)
  }

  /// What it says of one child alone; nil when it says nothing of this child.
  func own(of child: ID<Person>) -> ChildAssessed? {
    statements.last { $0.entry.envelope.subjects == [child] }?.content
  }

  public var due: DueDate? { started?.content.due }

  /// What one agency was asked for and gave.
  public struct Contribution: Sendable {
    public let agency: ID<Agency>
    public let agencyName: String
    public let requested: Said<ContributionRequested>?
    /// How often the agency was reminded since, the earliest first.
    public let reminders: [Said<ContributionRequested>]
    /// What it answered since it was asked.
    public let answered: Said<ContributionAnswered>?

    /// By when: as it was last said.
    public var due: DueDate? { reminders.last?.content.due ?? requested?.content.due }

    public func state(on today: LocalDate) -> ContributionState {
      if let answered { return answered.content.wasGiven ? .received : .declined }
      return due?.isOverdue(on: today) == true ? .overdue : .waiting
    }
  }

  static func all(in said: SaidEntries) -> [AssessmentCourse] {
    let started = said.all(AssessmentStarted.self)
    let completed = said.all(AssessmentCompleted.self)
    let statements = said.all(ChildAssessed.self)
    let requested = said.all(ContributionRequested.self)
    let answered = said.all(ContributionAnswered.self)
    let ids = (started.map(\.content.assessment) + completed.map(\.content.assessment))
      .withoutRepeats
    return ids.map { id in
      AssessmentCourse(
        id: id, started: started.first { $0.content.assessment == id },
        completed: completed.last { $0.content.assessment == id },
        statements: statements.filter { $0.content.assessment == id },
        contributions: Contribution.all(
          requested.filter { $0.content.assessment == id },
          answered.filter { $0.content.assessment == id }),
        given: answered.filter { $0.content.assessment == id })
    }
  }
}

/// Where a contribution has got.
public enum ContributionState: String, Choice {
  case waiting
  case overdue
  case received
  case declined

  public var label: String {
    switch self {
    case .waiting: "Waiting"
    case .overdue: "Overdue"
    case .received: "Received"
    case .declined: "Declined"
    }
  }
}

extension AssessmentCourse.Contribution {
  fileprivate static func all(
    _ requested: [Said<ContributionRequested>], _ answered: [Said<ContributionAnswered>]
  ) -> [Self] {
    let agencies = (requested.map(\.content.agency) + answered.map(\.content.agency))
      .withoutRepeats
    return agencies.map { agency in
      let all = requested.filter { $0.content.agency == agency }
      let asked = all.last { $0.content.reminds == nil } ?? all.last
      // An agency that is asked again after it answered has something to answer again.
      let since = asked?.entry.number ?? 0
      let answer = answered.last { $0.content.agency == agency && $0.entry.number > since }
      return Self(
        agency: agency,
        agencyName: asked?.content.agencyName ?? answer?.content.agencyName ?? "",
        requested: asked,
        reminders: all.filter { $0.content.reminds != nil && $0.entry.number > since },
        answered: answer)
    }
  }
}

extension Involvement {
  /// Whether an assessment that the law requires was being made when something was decided.
  func isAssessedByLaw(at decision: Entry) -> Bool {
    assessments.contains { course in
      guard course.purpose?.isStatutory == true, let begun = course.begun,
        begun.place < decision.place
      else { return false }
      return course.completed.map { $0.entry.place > decision.place }
        ?? !closures.contains { $0.entry.place > begun.place && $0.entry.place < decision.place }
    }
  }

  /// What began each assessment that the law requires.
  var statutoryAssessmentsBegun: [Entry] {
    assessments.filter { $0.purpose?.isStatutory == true }.compactMap(\.begun)
  }
}
