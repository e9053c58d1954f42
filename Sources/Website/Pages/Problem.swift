import Casework
import HTTPTypes
import Markup
import UseCases

/// A page that says plainly what went wrong, whether anything was saved, and what to do.
struct Problem: Page {
  let status: HTTPResponse.Status
  let title: String
  let words: [String]
  /// What was typed, offered to be sent again.
  var work: KeptWork?
  var proof: FormProof?

  /// Whether it may go well when the same is tried again.
  var isOurs: Bool { status.code >= 500 || status == .tooManyRequests }

  init(_ status: HTTPResponse.Status, _ title: String, _ words: String...) {
    self.status = status
    self.title = title
    self.words = words
  }

  var content: Markup {
    "<h1>\(title)</h1>\(each(words) { "<p>\($0)</p>" })\(sendAgain)"
  }

  private var sendAgain: Markup {
    guard let work, let proof else { return .empty }
    return PostForm(
      to: work.path, proof,
      """
      \(work.resent)<p>What you typed is kept on this page.</p>
      \(Button("Try again"))
      """
    ).markup
  }
}

extension Problem {
  static let notFound = Problem(
    .notFound, "Page not found",
    "There is nothing here that you can see.",
    "If you typed the address, check it. If you followed a link, what it led to may have moved, or it may not be open to you."
  )

  static let notAllowed = Problem(
    .forbidden, "You cannot use this page",
    "Your role does not include it. Nothing was changed.",
    "If you need it for your work, ask the administrator of your agency.")

  static let foreignForm = Problem(
    .forbidden, "Nothing was saved",
    "This form was not opened by you in this browser, so it was not taken.",
    "Go to the page yourself and try again.")

  static let notUnderstood = Problem(
    .badRequest, "Nothing was saved",
    "What your browser sent could not be understood. Go back and try again.")

  static let tooLarge = Problem(
    .contentTooLarge, "That is too much text to save at once",
    "Nothing was saved. A form can hold about two million letters.",
    "Go back, copy what you typed somewhere safe, and send it in parts.")

  static let busy = Problem(
    .serviceUnavailable, "Try again in a moment",
    "Many people are signing in at once. Wait a few seconds, then try again.")

  static let tooManyAttempts = Problem(
    .tooManyRequests, "Try again in a few minutes",
    "There have been too many attempts to sign in from where you are. Wait five minutes, then try again."
  )

  static let conflict = Problem(
    .conflict, "Somebody else changed this first",
    "Nothing was saved. Go back to the page to see what they changed, then decide.")

  /// What stands against saving, where the form has no place to say it.
  static func refused(_ refused: Refused) -> Problem {
    Problem(
      .unprocessableContent, "Nothing was saved",
      refused.objections.map { "\($0.message)." }
        .joined(separator: " "), "Go back, put it right, and save again.")
  }

  static func notLogged(_ requestID: String) -> Problem {
    Problem(
      .serviceUnavailable, "This cannot be shown at the moment",
      "Every look at a record is logged first, and the log could not be written. Nothing was shown and nothing was saved.",
      "Tell whoever runs Heed, and quote \(requestID).")
  }

  static func unexpected(_ requestID: String) -> Problem {
    Problem(
      .internalServerError, "Sorry, something went wrong",
      "Nothing was saved.",
      "Try again. If it goes wrong again, tell whoever runs Heed, and quote \(requestID).")
  }

  static func store(_ trouble: Trouble) -> Problem {
    let reason =
      switch trouble {
      case .full: "The disk that Heed saves to is full."
      case .readOnly: "The disk that Heed saves to cannot be written to."
      case .busy: "Heed is busy with something that takes long."
      case .damaged: "The disk that Heed saves to gave an error."
      }
    return Problem(
      .serviceUnavailable, "Nothing can be saved at the moment", "Nothing was saved. \(reason)",
      trouble == .busy
        ? "Wait a minute, then try again." : "Tell whoever runs Heed, then try again.")
  }

  init(status: HTTPResponse.Status) {
    switch status {
    case .notFound: self = .notFound
    case .contentTooLarge: self = .tooLarge
    default: self = .notUnderstood
    }
  }
}
