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
    ofTheFamily(in: picture, judging: [picture.person]) + ofTheChild(in: picture, saying: nil)
  }

  private func ofTheFamily(in picture: Picture, judging children: [ID<Person>]) -> [Objection] {
    StatutoryAssessmentHoldsTheTool.objections(to: self, in: picture)
      + EveryNeedIsStated.objections(to: self) + CapacityAndEnvironment.objections(to: self)
      + EachChildsUnmetNeed.objections(to: self, besides: children)
      + ChronologyUnderlies.objections(to: self) + HistoryIsConsidered.objections(to: self)
      + WholeFamilyTogether.objections(toCompleting: self, in: picture)
  }

  /// What is asked of each child it is about, on that child’s own record.
  private func ofTheChild(in picture: Picture, saying words: String?) -> [Objection] {
    EachChildsUnmetNeed.objections(to: self, in: picture)
      + ChildsSituationFirst.objections(to: self, in: picture)
      + ChildIsHeard.objections(to: voice, in: picture, with: words)
      + RelativesDoNotInterpret.objections(toFormWith: interpreting)
  }

  /// Judges an assessment of one child or several: the family once, and each child on their own record.
  ///
  /// - Parameter children: the child on whose page it is completed first.
  public static func judge(
    _ children: [AssessedChild], by author: Author
  ) throws(Refused) {
    guard let first = children.first else { return }
    let begun = children.dropFirst().flatMap { child in
      AssessmentsAreCarried.objections(toCompleting: child.assessed, in: child.picture)
    }
    let each = children.flatMap { child in
      child.assessed.ofTheChild(in: child.picture, saying: child.words).map {
        children.count == 1 ? $0 : $0.about(child.picture.identity)
      }
      .filter { objection in
        !child.overruled.contains { $0.rule == objection.rule?.id && !$0.why.isBlank }
      }
    }
    let family = first.assessed.ofTheFamily(
      in: first.picture, judging: children.map(\.picture.person))
    // A reason given for all of them settles nothing that is asked of one of several.
    let own = each.filter { $0.person != nil && !first.assessed.isUrgent }
    do throws(Refused) {
      _ = try first.assessed.settle(family + begun + each.filter { $0.person == nil })
    } catch {
      throw Refused(error.objections + own)
    }
    guard own.isEmpty else { throw Refused(own) }
  }
}

/// A child whom an assessment is about, as it is judged.
public struct AssessedChild: Sendable {
  /// What it says of the family and of this child.
  public let assessed: AssessmentCompleted
  /// The child’s own record.
  public let picture: Picture
  /// What the child said or showed, as it is kept in the assessment itself.
  public let words: String?
  /// Rules that are not followed for this child, each with the reason.
  public let overruled: [Overruling]

  public init(
    _ assessed: AssessmentCompleted, in picture: Picture, words: String?,
    overruled: [Overruling] = []
  ) {
    self.assessed = assessed
    self.picture = picture
    self.words = words
    self.overruled = overruled
  }
}

extension InstrumentCompleted: Judged {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    licensed(on: picture.today) + seenBeforeBirth(in: picture)
      + LookingAgain.objections(
        to: againOn, at: "again_on", called: "a day to look again", from: picture.today)
      + RelativesDoNotInterpret.objections(toFormWith: interpreting)
  }

  private func seenBeforeBirth(in picture: Picture) -> [Objection] {
    guard let childSeenOn, let born = picture.identity.bornOn?.earliest, childSeenOn < born else {
      return []
    }
    return [
      Objection(
        at: "child_seen_on",
        "\(picture.identity.name.shown) was born on \(born.british): the day you last saw the child must be on or after it"
      )
    ]
  }

  /// Of a licensed tool only names are kept, and who completed it was trained.
  private func licensed(on today: LocalDate) -> [Objection] {
    guard let licence else { return [] }
    var objections: [Objection] = []
    if licence.isBlank {
      objections.append(Objection(at: "licence", "Enter the partnership’s licence for this tool"))
    }
    if assessorTrainedOn.map({ $0 > today }) ?? true {
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
