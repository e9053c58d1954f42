public import Record
import Vocabulary

extension AssessmentStarted {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    (why.isBlank ? [Objection(at: "why", "Enter why an assessment begins now")] : [])
      + AssessmentsAreCarried.objections(to: self, in: picture)
  }
}

extension AssessmentCompleted {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    StatutoryAssessmentHoldsTheTool.objections(to: self, in: picture)
      + EveryNeedIsStated.objections(to: self) + CapacityAndEnvironment.objections(to: self)
      + EachChildsUnmetNeed.objections(to: self, in: picture)
      + ChronologyUnderlies.objections(to: self) + HistoryIsConsidered.objections(to: self)
      + ChildsSituationFirst.objections(to: self, in: picture) + ChildIsHeard.objections(to: voice)
  }
}

extension AssessmentAudited {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    AuditsAskTwoQuestions.objections(to: self)
  }
}
