import Casework
import Markup

extension ApprovalStanding {
  /// What stands beside a decision that does not hold.
  var tag: Tag {
    switch self {
    case .waiting: Tag("Waiting for approval by a manager", .amber)
    case .sentBack: Tag("Sent back", .amber)
    }
  }
}
