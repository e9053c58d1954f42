import Record
public import Vocabulary

/// What agencies do with and for a child, as far as the entries given say: a fold over what stands.
public struct Involvement: Sendable {
  /// Decisions about the level of need, the earliest first.
  public let levels: [Said<LevelDecided>]
  public let closures: [Said<CaseClosed>]
  public let agreements: Agreements
  /// Every assessment, in the order begun.
  public let assessments: [AssessmentCourse]
  /// Tools completed, the earliest first.
  public let tools: [Said<InstrumentCompleted>]
  /// Every plan, in the order begun.
  public let plans: [PlanCourse]
  /// How the child was heard, the earliest first.
  public let voices: [Said<ChildsVoice>]
  public let feedback: [Said<FeedbackGiven>]
  /// What was decided about sharing information, the earliest first.
  public let sharing: [Said<SharingDecided>]
  /// The end of the whole involvement that waits for another person to approve it; nothing has ended until then.
  public let endingThatWaits: Said<CaseClosed>?
  /// Ends of plans that wait for another person to approve them; those plans go on until then.
  public let planEndsThatWait: [Said<PlanEnded>]
  /// What stands and holds: without decisions that were sent back.
  let said: SaidEntries
  /// With decisions that were sent back or wait.
  let withHeldDecisions: SaidEntries
  let held: DecisionsHeld
  /// Kinds of decisions that the place wants another person to approve.
  let approvedByAnother: Set<String>
  let socialCare: SocialCare

  /// - Parameters:
  ///   - chronology: of what the viewer may see.
  ///   - place: what the place has decided, above all what another person approves.
  ///   - bornOn: when the child was born, which says from when they agree for themselves; nil while nobody knows.
  public init(
    _ chronology: Chronology, in place: LocalPractice = LocalPractice(), bornOn: PartialDate? = nil
  ) {
    let held = DecisionsHeld(chronology.said, in: place)
    self.held = held
    approvedByAnother = place.approvedByAnother
    socialCare = place.socialCare
    let said = chronology.said.leavingOut(held.ids, ofKinds: DecisionApproved.decisions)
    endingThatWaits = held.waiting.last
    planEndsThatWait = held.plansWaiting
    withHeldDecisions = chronology.said
    levels = said.all(LevelDecided.self)
    closures = said.all(CaseClosed.self)
    agreements = Agreements(said, bornOn: bornOn)
    assessments = AssessmentCourse.all(in: said)
    tools = said.all(InstrumentCompleted.self)
    plans = PlanCourse.all(in: said)
    voices = said.all(ChildsVoice.self)
    feedback = said.all(FeedbackGiven.self)
    sharing = said.all(SharingDecided.self)
    self.said = said
  }

  /// The latest decision about the level, unless the involvement has ended since.
  public var level: Said<LevelDecided>? {
    guard let last = levels.last else { return nil }
    return hasEnded(since: last) ? nil : last
  }

  /// Plans that have not ended, by themselves or with the whole involvement.
  public var openPlans: [PlanCourse] { plans.filter { $0.isOpen && !hasEnded(since: $0.current) } }

  /// Whether help is planned already: early help, or what the law requires, as written or as a conference decided it.
  var isHelpedByPlan: Bool {
    openPlans.contains { $0.kind == .earlyHelp || $0.kind.isStatutory }
      || conferenceWithoutPlan != nil
  }

  public var openAssessments: [AssessmentCourse] {
    assessments.filter { course in
      course.isOpen && !(course.started.map { hasEnded(since: $0) } ?? false)
    }
  }

  /// Whether agencies have ended their work since.
  func hasEnded(since said: Said<some Payload>) -> Bool {
    closures.contains { $0.isAfter(said) }
  }

  /// Whether children’s social care has ended the work since, where nobody else can answer for them.
  func hasBeenEndedBySocialCare(since said: Said<some Payload>) -> Bool {
    closures.contains { $0.isAfter(said) && socialCare.includes($0.entry.envelope.author) }
  }

  /// Whether a plan goes on: it has not ended, nor has the work with it.
  public func isOpen(_ plan: PlanCourse) -> Bool { isOpen(plan.id) }

  func isOpen(_ plan: ID<Plan>) -> Bool { openPlans.contains { $0.id == plan } }

  public func plan(_ id: ID<Plan>) -> PlanCourse? { plans.first { $0.id == id } }

  public func assessment(_ id: ID<Assessment>) -> AssessmentCourse? {
    assessments.first { $0.id == id }
  }

  /// Assessments that were completed, the latest completed last.
  public var completedAssessments: [Said<AssessmentCompleted>] {
    assessments.compactMap(\.completed)
      .sorted { $0.entry.place < $1.entry.place }
  }

  /// Services that began and have not ended.
  public var openHelp: [Said<HelpStarted>] {
    let ended = Set(said.all(HelpEnded.self).map(\.content.help))
    return said.all(HelpStarted.self).filter { !ended.contains($0.id) && !hasEnded(since: $0) }
  }

  /// Whether anybody works with the child now: a plan, an assessment or a service that is open.
  public var isOpen: Bool {
    !openPlans.isEmpty || !openAssessments.isEmpty || !openHelp.isEmpty || level != nil
  }
}
