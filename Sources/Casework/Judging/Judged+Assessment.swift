public import Record
import Vocabulary

extension AssessmentStarted {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    (why.isBlank ? [Objection(at: "why", "Enter why an assessment begins now")] : [])
      + AssessmentsAreCarried.objections(to: self, in: picture)
      + StartingAgain.objections(to: self, in: picture)
  }
}

extension AssessmentCompleted {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    StatutoryAssessmentHoldsTheTool.objections(to: self, in: picture)
      + EveryNeedIsStated.objections(to: self) + CapacityAndEnvironment.objections(to: self)
      + EachChildsUnmetNeed.objections(to: self, in: picture)
      + ChronologyUnderlies.objections(to: self) + HistoryIsConsidered.objections(to: self)
      + ChildsSituationFirst.objections(to: self, in: picture)
      + ChildIsHeard.objections(to: voice, in: picture)
  }
}

extension InstrumentCompleted: Judged {
  public var overruled: [Overruling] { [] }

  /// Of a licensed tool only names are kept, and who completed it was trained.
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    guard let licence else { return [] }
    var objections: [Objection] = []
    if licence.isBlank {
      objections.append(Objection(at: "licence", "Enter the partnership’s licence for this tool"))
    }
    if assessorTrainedOn.map({ $0 > picture.today }) ?? true {
      objections.append(
        Objection(
          at: "assessor_trained_on", "Enter the date on which the assessor was trained in this tool"
        )
      )
    }
    if areasOfConcern.contains(where: { $0.count > Self.longestName }) {
      objections.append(
        Objection(
          at: "areas_of_concern",
          "Keep the names of areas only: the tool’s wording belongs to its owner"))
    }
    return objections
  }

  /// How long the name of an area can be.
  static let longestName = 60
}

extension AssessmentAudited {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    AuditsAskTwoQuestions.objections(to: self) + own(in: picture, author)
  }

  /// Nobody looks back at their own work for everybody else.
  private func own(in picture: Picture, _ author: Author) -> [Objection] {
    let audited = picture.involvement.assessment(assessment)?.completed
    guard audited?.entry.envelope.author.practitioner == author.practitioner else { return [] }
    return [
      Objection(at: "assessment", "You completed this assessment: somebody else must audit it")
    ]
  }
}
