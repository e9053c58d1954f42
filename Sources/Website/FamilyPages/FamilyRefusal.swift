import HTTPTypes
import Markup

/// Why a page for families asks for the code again.
enum FamilyRefusal {
  case missing
  /// The same words whatever was wrong with it.
  case refused
  /// The code was used, and what is on the page now is not what was sent with it.
  case arrived
  case tooOften
  /// The form was withdrawn since the code was made.
  case withdrawn
  /// It could not be kept, which is ours to put right.
  case trouble(HTTPResponse.Status)

  var status: HTTPResponse.Status? {
    switch self {
    case .tooOften: .tooManyRequests
    case .trouble(let status): status
    default: nil
    }
  }

  /// - Parameter isKept: whether something was typed, which is still there.
  func errors(isKept: Bool) -> FormErrors { [FamilyFields.code: message(isKept)] }

  private func message(_ isKept: Bool) -> String {
    switch self {
    case .missing: "Type your code"
    case .refused:
      "This code does not work. Check it, or ask for a new one. A code works once, for 7 days"
    case .arrived: "This code has been used. Ask for a new one"
    case .tooOften: "Wait 5 minutes, then try again"
    case .withdrawn: "These questions are not asked any more. Ask for a new code"
    case .trouble:
      isKept
        ? "It could not be sent just now. Try again in a few minutes"
        : "It does not work just now. Try again in a few minutes"
    }
  }

  var isOfUsed: Bool { if case .arrived = self { true } else { false } }

  /// The heading above what was typed.
  var title: String {
    if case .arrived = self {
      "What you changed has not been sent"
    } else {
      "It has not been sent yet"
    }
  }

  /// What to do, above what was typed.
  var stillHere: String {
    switch self {
    case .arrived:
      "What you sent first has arrived. What you changed since has not been sent. It is still on this "
        + "page. To send it too, keep the page open, ask for a new code, and type it here."
    case .trouble, .tooOften:
      "What you wrote is still on this page. Keep the page open, and try again in a few minutes."
    default:
      "What you wrote is still on this page. Keep the page open, ask for a new code, and type it here."
    }
  }

  /// Whether the same code may do when it is tried again, so that nobody has to type it twice.
  var isPassing: Bool {
    switch self {
    case .tooOften, .trouble: true
    default: false
    }
  }
}
