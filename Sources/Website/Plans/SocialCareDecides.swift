import Casework
import Markup

/// Says to somebody of another agency who decides what the law leaves to children’s social care, and how to ask for it.
struct SocialCareDecides {
  /// The person’s page.
  let person: String

  var markup: Markup {
    InsetText(
      """
      <p>Children’s social care and the front door decide about statutory action, and about levels at which the law involves \
      them. If you think that a child needs it, <a href="\(href: "\(person)/referrals/new")">record a referral</a> and say why. \
      If a child is in danger, call 999, then telephone them now.</p>
      """
    ).markup
  }
}
