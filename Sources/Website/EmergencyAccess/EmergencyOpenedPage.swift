import Markup
import UseCases
import Vocabulary

/// Leads to what an emergency has opened.
struct EmergencyOpenedPage: Page {
  let accesses: [EmergencyAccess]

  let title = "The record is open to you"
  let section: SiteSection? = .emergencyAccess

  var content: Markup {
    """
    \(ConfirmationPanel(title, content: "<p>Until \(until)</p>"))
    \(each(accesses.enumerated()) { link($1, number: $0 + 1) })
    <p>Your use of emergency access will be reviewed.</p>
    """
  }

  private var until: String { accesses.map(\.endsAt).min()?.british ?? "" }

  private func link(_ access: EmergencyAccess, number: Int) -> Markup {
    let which = accesses.count > 1 ? " \(number) of \(accesses.count)" : ""
    return "<p>\(Button("Go to the record\(which)", href: "/people/\(access.person)"))</p>"
  }
}
