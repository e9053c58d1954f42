import Vocabulary

/// The rules of practice, in order, as far as they are carried here.
public enum Practice {
  public static let rules: [any PracticeRule.Type] =
    [
      PersistenceIsJudged.self, IntentIsNotNeeded.self, DurationGatesNothing.self,
      SmallWorriesAddUp.self, NeglectTypesAreOpen.self, StagesHaveTheirOwnSigns.self,
      BeganNowOrBefore.self, GuidanceIsNoChecklist.self, PrenatalSigns.self,
      TwoLegalDefinitions.self, PovertyIsNotNeglect.self, NoScoreFromPlace.self,
      HelpFollowsTheCause.self, RelationshipIsAsked.self, ThresholdIsStated.self,
      NeglectBehindOtherHarm.self, HarmsOverlap.self, SettingDoesNotStopJudgement.self,
      SignsReadTogether.self, MoreVulnerableChildren.self, HarderToSeeChildren.self,
      ParentsOwnDifficulties.self, TeenagerInTheHome.self, BehaviourHasACause.self,
      BabysInjury.self, MenInTheFamily.self, RepeatedAccidents.self, MissedAppointments.self,
      TeethAndWeight.self, AdultsHaveChildren.self, CuriosityIsRecorded.self, LookBackIsDue.self,
      EarlySignsEarlyHelp.self, OwnAgencyFirst.self, EqualStanding.self,
    ] + levels + assessing + planning + drift + hearing + sharing

  private static let levels: [any PracticeRule.Type] = [
    HelpNeedsAgreement.self, RefusalIsTalkedThrough.self, SomebodyKeepsWatch.self,
    NearHarmIsReferred.self, HighLevelsDrawAPlan.self, EachPlaceItsAgreementRule.self,
    OneAgencyIsNotEnough.self, DecisionsRestOnOutcomes.self, StatutoryActionWhenHelpFails.self,
    StatutoryAssessmentWithoutDelay.self, AssessmentsAreCarried.self, AuditsAskTwoQuestions.self,
    SupportAfterSocialCare.self, HelpLastsAsLongAsNeeded.self, LocalWordsAreKept.self,
    ResponseFitsTheLevel.self, LongHelpCanBeMeant.self, CareIsSettledQuickly.self,
  ]

  private static let assessing: [any PracticeRule.Type] = [
    StatutoryAssessmentHoldsTheTool.self, ToolWhereverNeglect.self, EveryNeedIsStated.self,
    CapacityAndEnvironment.self, EachChildsUnmetNeed.self, AllAgenciesContribute.self,
    ChronologyUnderlies.self, HistoryIsConsidered.self, ChildsSituationFirst.self,
    FivePointsOfAnalysis.self, PovertyAware.self, PromptAndShared.self, ToolsAreRepeated.self,
    ToolsAsEvidence.self, HistoryAndImpact.self, AssessmentStaysAlive.self,
    NoAssessmentTwice.self, StrengthsAndChange.self, WholeFamilyTogether.self,
    CapacityToDecide.self, HistoryIsFound.self, GoodEnoughCare.self,
  ]

  private static let planning: [any PracticeRule.Type] = [
    EveryNeedIsPlanned.self, LinesSayEverything.self, PlansAreSmart.self, WrittenWithParents.self,
    PlansAndToolsTogether.self, NoBetterMeansAnotherAction.self, DialogueThroughout.self,
    ProtectiveFactorsAreBuilt.self, BeyondServices.self, ParentsHelpedChildKept.self,
    HomeGainsAreRechecked.self, LeadHoldsItTogether.self, LongPlansAreReported.self,
  ]

  private static let drift: [any PracticeRule.Type] = [StartingAgain.self]

  private static let hearing: [any PracticeRule.Type] = [
    ChildIsHeard.self, TimeWithTheChild.self, FitsTheAge.self, HeardInPrivate.self,
    VoiceShapesHelp.self, RelativesDoNotInterpret.self, FirstLanguage.self, FamiliesChoose.self,
    FeedbackAtPoints.self, FeedbackIsAnswered.self, ChildsViewCountsEqually.self,
    WorkerChanges.self, AdolescentsMayHoldBack.self, SupportiveWords.self, NotOnlyOnline.self,
  ]

  private static let sharing: [any PracticeRule.Type] = [SharingIsDecided.self]

  /// The rule of a number: R-028; nil where no rule here has it.
  public static func rule(_ id: String) -> (any PracticeRule.Type)? {
    rules.first { $0.rule.id == id }
  }

  /// What the rules notice that nobody has answered yet, in the order of the rules.
  public static func notices(in picture: Picture) -> [Notice] {
    let answers = picture.chronology.standing(NoticeAnswer.self)
    return all(in: picture).filter { notice in
      !answers.contains { notice.isAnswered(by: $0.content, in: picture.chronology) }
    }
  }

  /// What the rules notice that somebody has answered, each with the newest answer.
  public static func answered(in picture: Picture) -> [(Notice, Said<NoticeAnswer>)] {
    let answers = picture.chronology.standing(NoticeAnswer.self)
    return all(in: picture).compactMap { notice in
      answers.last { notice.isAnswered(by: $0.content, in: picture.chronology) }.map {
        (notice, $0)
      }
    }
  }

  /// The questions that rules put on a form for one field.
  public static func prompts(for field: ConcernField) -> [Prompt] {
    rules.flatMap { $0.prompts }.filter { $0.field == field }
  }

  /// The questions that rules put on a form of practice, in the order of the rules.
  public static func prompts(on form: PracticeForm) -> [FormPrompt] {
    rules.flatMap { $0.asks }.filter { $0.form == form }
  }

  /// Nobody is asked to act for a child who has died.
  private static func all(in picture: Picture) -> [Notice] {
    picture.identity.diedOn != nil
      ? [] : SetAside.notices(in: picture) + rules.flatMap { $0.notices(in: picture) }
  }
}
