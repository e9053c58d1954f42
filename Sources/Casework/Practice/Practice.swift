import Vocabulary

/// The rules of practice, in order; there is no R-019.
public enum Practice {
  public static let rules: [any PracticeRule.Type] = [
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
  ]

  /// What the rules notice that nobody has answered yet, in the order of the rules.
  public static func notices(in picture: Picture) -> [Notice] {
    let answers = picture.chronology.standing(NoticeAnswer.self)
    return all(in: picture).filter { notice in
      !answers.contains { notice.isAnswered(by: $0.content) }
    }
  }

  /// What the rules notice that somebody has answered, each with the newest answer.
  public static func answered(in picture: Picture) -> [(Notice, Said<NoticeAnswer>)] {
    let answers = picture.chronology.standing(NoticeAnswer.self)
    return all(in: picture).compactMap { notice in
      answers.last { notice.isAnswered(by: $0.content) }.map { (notice, $0) }
    }
  }

  /// The questions that rules put on a form for one field.
  public static func prompts(for field: ConcernField) -> [Prompt] {
    rules.flatMap { $0.prompts }.filter { $0.field == field }
  }

  /// Nobody is asked to act for a child who has died.
  private static func all(in picture: Picture) -> [Notice] {
    picture.identity.diedOn != nil ? [] : rules.flatMap { $0.notices(in: picture) }
  }
}
