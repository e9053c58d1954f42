public import Record

/// Every kind of entry there is, so that any entry can be read and told.
public enum Payloads {
  public static let all: [any Payload.Type] = [
    Registration.self, NameStated.self, DetailsStated.self, Birth.self, Death.self,
    Residence.self, LeftHousehold.self, Relationship.self,
    JoinedTeam.self, LeftTeam.self, RestrictedRecord.self, RestrictionLifted.self,
    RelatedWorker.self,
    Concern.self, Sighting.self, Happening.self, VulnerabilityNoted.self,
    ParentalFactorsNoted.self, LookBack.self, SecondQuestion.self, Note.self, NoticeAnswer.self,
    Withdrawal.self,
    LevelDecided.self, CaseClosed.self, LongTermMarked.self, CareThresholdMet.self,
    CarePlanSettled.self,
    AgreementAnswered.self, AgreementWithdrawn.self, MonitoringReviewed.self, HelpStarted.self,
    HelpEnded.self,
    DecisionApproved.self, StatutoryDecision.self, NoFurtherAction.self, ReferralMade.self,
    ReferrerTold.self, SharingDecided.self,
    AssessmentStarted.self, ContributionRequested.self, ContributionAnswered.self,
    AssessmentCompleted.self, ChildAssessed.self, InstrumentCompleted.self, AssessmentAudited.self,
    CaseAudited.self, HomeConditions.self,
    PlanWritten.self, PlanAgreed.self, PlanEnded.self, ReviewHeld.self, ConferenceHeld.self,
    ChildsVoice.self, VoiceAnswered.self, FeedbackGiven.self, FeedbackAnswered.self,
  ]

  private static let byName = Dictionary(
    all.map { ($0.kind.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The type of a kind’s content; nil for a kind only a newer program knows.
  public static func type(of kind: Kind) -> (any Payload.Type)? { byName[kind.name] }

  /// What entries of a kind are called.
  public static func title(of kind: Kind) -> String { type(of: kind)?.title ?? "Entry" }

  /// Reads what an entry says, of whichever kind.
  public static func read(_ entry: Entry) throws(Unreadable) -> any Payload {
    guard let type = type(of: entry.kind) else {
      throw Unreadable(entry: entry.id, kind: entry.kind, why: .unknownVersion)
    }
    return try type.init(entry)
  }
}
