import Markup

/// It has been sent.
struct FamilyThanksPage: Page {
  let title = "Thank you"
  let isForFamilies = true

  var content: Markup {
    """
    \(LeaveNow.markup)\(ConfirmationPanel(title, content: "<p>It has been sent.</p>"))\
    <p>The person who gave you the code will talk with you about it.</p>\
    <p>If you use a phone or computer that others use, close this page.</p>\(GetHelpNow.markup)
    """
  }
}
