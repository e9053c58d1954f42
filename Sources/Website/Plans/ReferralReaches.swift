import Casework
import Markup
import UseCases
import Vocabulary

/// Whom a referral reaches through Heed, and whom it does not: nobody relies on a page that nobody reads.
enum ReferralReaches {
  /// What is told to whoever has just recorded one.
  static func told(in picture: Picture?) -> Markup {
    picture?.involvement.referrals.last.map { told($0.referral.content) } ?? .empty
  }

  static func told(_ referral: ReferralMade) -> Markup {
    """
    <p>\(referral.isToSocialCare ? atTheFrontDoor : elsewhere(referral.agency))</p>\
    <p><strong>If it is urgent, telephone them now.</strong> Nobody reads a home page at once.</p>
    """
  }

  private static let atTheFrontDoor =
    "The front door finds it on its home page until somebody of children’s social care joins the team. "
    + "You see under “Decisions and referrals” whether they have."

  private static func elsewhere(_ agency: String) -> String {
    "Heed does not tell \(agency): send it to them yourself."
  }
}
