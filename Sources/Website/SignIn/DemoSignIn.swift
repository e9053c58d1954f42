import Markup
import Record
import UseCases
import Vocabulary

/// A way into a demonstration, as one of its invented practitioners.
struct DemoSignIn: Sendable {
  let worker: Worker

  func card(_ onward: Onward) -> Card {
    Card(
      worker.role.label, kicker: worker.agency.name,
      content: """
        <p>\(worker.name)</p><p>\(worker.role.whatTheySee)</p>
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

  /// One practitioner for each role, in the order roles are named.
  static func oneForEachRole(_ accounts: [Account]) -> [DemoSignIn] {
    let open = accounts.filter { $0.isDemo && $0.endedAt == nil }
      .sorted { $0.username < $1.username }
    return Role.allCases.compactMap { role in
      open.first { $0.role == role }.map { DemoSignIn(worker: $0.worker) }
    }
  }
}

extension Role {
  /// What somebody in the role sees first.
  fileprivate var whatTheySee: String {
    switch self {
    case .practitioner: "Sees the children they work with, and records what worries them."
    case .leadProfessional: "Coordinates the team around a family."
    case .socialWorker: "Works with children in need and under protection plans."
    case .manager: "Sees every child their agency is involved with."
    case .safeguardingLead: "Answers for safeguarding in their agency."
    case .mash: "Takes new worries at the front door, and joins up what agencies know."
    case .analyst: "Works with figures, never with a child’s record."
    case .auditor: "Reads records and the access log, and changes nothing."
    case .administrator: "Looks after accounts, and sees no child’s record."
    }
  }
}
