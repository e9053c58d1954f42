import Record
public import Vocabulary

/// A referral, and whether whoever referred was told what came of it.
public struct ReferralCourse: Sendable {
  public let referral: Said<ReferralMade>
  /// The latest that was said of it; nil while nobody has told them.
  public let told: Said<ReferrerTold>?

  /// When the referrer is to be told; nil where the place has no clock for it.
  public func due(in place: LocalPractice) -> DueDate? {
    referral.content.tellBy ?? place.due(.tellingReferrer, from: referral.day)
  }

  public func isOverdue(on today: LocalDate, in place: LocalPractice) -> Bool {
    told == nil && due(in: place)?.isOverdue(on: today) == true
  }
}

extension Involvement {
  /// Every referral, the earliest first.
  public var referrals: [ReferralCourse] {
    let told = said.all(ReferrerTold.self)
    return said.all(ReferralMade.self).map { referral in
      ReferralCourse(
        referral: referral, told: told.last { $0.content.referral == referral.id })
    }
  }
}
