import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Plain words for those who have no children’s records of their own.
struct RoleWelcome {
  let role: Role
  let booklet: String?

  var markup: Markup {
    switch role {
    case .administrator:
      """
      <p>You look after the accounts of your partnership. You cannot open anybody’s record.</p>\
      <p>\(Button("Accounts", href: "/accounts"))</p>
      """
    case .analyst:
      """
      <p>Your role has no records about single people, and none can be opened from it. \
      The figures of the whole partnership are in its own booklet.</p>\
      \(ownBooklet)\
      <p>You can check a children in need return before it is sent.</p>\
      <p>\(Button("Check a return", href: "/returns/cin"))</p>
      """
    case .auditor:
      """
      <p>You can find and read any record that is not restricted. You cannot add to one. \
      Every look is logged, yours too.</p>\
      <p><a href="/access-log">Access log</a> · \
      <a href="/emergency-access">Emergency accesses</a></p>
      """
    default: .empty
    }
  }

  private var ownBooklet: Markup {
    present(booklet) { path in
      "<p><a href=\"\(href: path)\">The partnership’s own booklet of figures</a></p>"
    }
  }
}
