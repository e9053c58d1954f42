import Markup
import Record
import UseCases
import Vocabulary

/// Whom to sign in as in a demonstration, and what that shows.
public struct DemoInvitation: Hashable, Sendable {
  public let username: String
  /// Completes “You will see …”.
  public let youWillSee: String

  public init(username: String, youWillSee: String) {
    self.username = username
    self.youWillSee = youWillSee
  }
}

/// A way into a demonstration, as one of its invented practitioners.
struct DemoSignIn: Sendable {
  let worker: Worker
  var youWillSee: String?

  func card(_ onward: Onward) -> Card {
    Card(
      worker.role.label, kicker: worker.agency.name,
      content: """
        <p>\(worker.name)</p>\(present(youWillSee) { "<p>You will see \($0).</p>" })
        \(Form(to: "/sign-in/demo", content: form(onward)))
        """)
  }

  private func form(_ onward: Onward) -> Markup {
    """
    \(onward.carried)\(HiddenField("practitioner", value: worker.practitioner.value))\
    <button class="button" type="submit">Sign in\
    <span class="visually-hidden"> as \(worker.name), \(worker.role.label)</span></button>
    """
  }

  /// Those who are invited, in that order; or one practitioner for each role.
  static func all(_ accounts: [Account], invited: [DemoInvitation]) -> [DemoSignIn] {
    let open = accounts.filter { $0.isDemo && $0.endedAt == nil }
      .sorted { $0.username < $1.username }
    let cards = invited.compactMap { invitation in
      open.first { $0.username == invitation.username }
        .map { DemoSignIn(worker: $0.worker, youWillSee: invitation.youWillSee) }
    }
    guard cards.isEmpty else { return cards }
    return Role.allCases.compactMap { role in
      open.first { $0.role == role }.map { DemoSignIn(worker: $0.worker) }
    }
  }
}
