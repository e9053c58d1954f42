public import Record
import Vocabulary

/// Somebody asked another agency to act.
public struct ReferralMade: Payload {
  public static let kind = Kind("referral.made")

  public var agency: String
  /// Whether it went to children’s social care, under whatever name.
  public var isToSocialCare: Bool
  public var why: String
  /// What the referrer’s own agency has offered and goes on doing.
  public var ownHelp: String?
  /// Who is to be told what came of it.
  public var referrer: String
  public var tellBy: DueDate?

  public init(
    agency: String, isToSocialCare: Bool = false, why: String = "", ownHelp: String? = nil,
    referrer: String = "", tellBy: DueDate? = nil
  ) {
    self.agency = agency
    self.isToSocialCare = isToSocialCare
    self.why = why
    self.ownHelp = ownHelp
    self.referrer = referrer
    self.tellBy = tellBy
  }

  private enum CodingKeys: String, CodingKey {
    case agency
    case isToSocialCare = "is_to_social_care"
    case why
    case ownHelp = "own_help"
    case referrer
    case tellBy = "tell_by"
  }
}

extension ReferralMade {
  public static let title = "Referral"
  public static let isContact = true

  public var summary: String {
    "To \(agency)"
  }

  public var details: [Detail] {
    Detail.listing(
      ("To", agency), ("To children’s social care", isToSocialCare ? "Yes" : nil), ("Why", why),
      ("What our own agency goes on doing", ownHelp), ("Who is to be told", referrer),
      ("To be told by", tellBy?.on.british))
  }
}
