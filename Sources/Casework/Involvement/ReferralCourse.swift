public import Record
public import Vocabulary

/// A referral, and whether whoever referred was told what came of it.
public struct ReferralCourse: Sendable {
  public let referral: Said<ReferralMade>
  /// That whoever referred was told what came of it; nil until those who were asked to act have told them.
  ///
  /// Of a referral to children’s social care only they can: whoever referred cannot say for them that it was looked at.
  public let told: Said<ReferrerTold>?
  /// What was said last that does not answer it: a try that failed, or what somebody else wrote down.
  public let tried: Said<ReferrerTold>?

  /// When the referrer is to be told; nil where the place has no clock for it.
  public func due(in place: LocalPractice) -> DueDate? {
    referral.content.tellBy ?? place.due(.tellingReferrer, from: referral.day)
  }

  /// Whether somebody can answer it by telling whoever referred: for a referral to children’s social care, they alone.
  public func isAnswered(by author: Author, in place: LocalPractice) -> Bool {
    !referral.content.isToSocialCare || place.socialCare.includes(author)
  }

  /// Whether it went to children’s social care, and nobody of theirs has joined the team since, nor told the referrer
  /// what came of it.
  ///
  /// - Parameter socialCare: the agencies of children’s social care, the front door among them.
  public func waits(for socialCare: Set<ID<Agency>>, in picture: Picture) -> Bool {
    guard referral.content.isToSocialCare, told == nil else { return false }
    return !picture.involvement.said.all(JoinedTeam.self).contains {
      socialCare.contains($0.content.agency) && $0.isAfter(referral)
    }
  }

  public func isOverdue(on today: LocalDate, in place: LocalPractice) -> Bool {
    told == nil && due(in: place)?.isOverdue(on: today) == true
  }
}

extension Involvement {
  /// What was decided on a referral since, and stands; nil while nothing does.
  ///
  /// A decision about statutory action, or that nothing further follows, an assessment that the law requires, a conference, or
  /// what the referrer was told came of it. On a referral to children’s social care only they decide, and a decision that waits
  /// for somebody to approve it, or was sent back, decides nothing yet.
  /// What a review of other help decides, and a decision that answers another referral, decide nothing on this one.
  public func decided(on course: ReferralCourse) -> Entry? {
    let referral = course.referral
    let decisions =
      said.all(StatutoryDecision.self).filter { $0.content.action != .referToSocialCare }
      .map(\.entry)
      + said.all(NoFurtherAction.self).filter { answered in
        answered.content.referral.map { said.newest(of: $0) == referral.id } ?? true
      }
      .map(\.entry)
    let decided =
      decisions.filter(isApprovedWhereNeeded)
      + statutoryAssessmentsBegun
      + conferences.map(\.entry)
    let theirs =
      decided.filter {
        !referral.content.isToSocialCare || socialCare.includes($0.envelope.author)
      } + [course.told?.entry].compactMap(\.self)
    return theirs.filter { referral.entry.place < $0.place }
      .min { $0.number < $1.number }
  }

  /// Whether a referral to children’s social care went on to an assessment that the law requires, before the next such
  /// referral; nil while nobody has decided on it.
  ///
  /// An assessment or enquiry that was begun, or that was decided on and approved, or a conference, which rests on one.
  public func wentOnToAssessment(_ course: ReferralCourse) -> Bool? {
    guard decided(on: course) != nil else { return nil }
    let begun =
      statutoryActions.filter(\.action.callsForAssessment).map(\.entry)
      .filter(isApprovedWhereNeeded)
      + statutoryAssessmentsBegun
      + conferences.map(\.entry)
    let from = course.referral.entry.place
    let next = said.all(ReferralMade.self).filter(\.content.isToSocialCare).map(\.entry.place)
      .filter { from < $0 }.min { $0 < $1 }
    return begun.contains { entry in
      socialCare.includes(entry.envelope.author) && from < entry.place
        && next.map { entry.place < $0 } ?? true
    }
  }

  /// Every referral, the earliest first.
  public var referrals: [ReferralCourse] {
    let told = said.all(ReferrerTold.self)
    return said.all(ReferralMade.self).map { referral in
      let about = told.filter { said.newest(of: $0.content.referral) == referral.id }
      let answers = about.filter {
        $0.content.wasTold
          && (!referral.content.isToSocialCare || socialCare.includes($0.entry.envelope.author))
      }
      return ReferralCourse(
        referral: referral, told: answers.last,
        tried: answers.isEmpty ? about.last : nil)
    }
  }
}

extension Picture {
  /// The day from which an assessment that the law requires is counted: that of the referral it answers; nil where it answers none.
  ///
  /// Working Together to Safeguard Children 2023, chapter 3: 45 working days from the point of receiving a referral.
  public func referredOn(before purpose: AssessmentPurpose) -> LocalDate? {
    guard purpose.isStatutory else { return nil }
    let begun = involvement.statutoryAssessmentsBegun
    return involvement.referrals.filter { course in
      guard course.referral.content.isToSocialCare,
        !involvement.hasBeenEndedBySocialCare(since: course.referral),
        !begun.contains(where: { $0.place > course.referral.entry.place })
      else { return false }
      guard let decided = involvement.decided(on: course) else { return true }
      return StatutoryDecision.from(decided).map { $0.action != StatutoryAction.none }
        ?? (ReferrerTold.from(decided) != nil)
    }
    .map(\.referral.day).max()
  }
}
