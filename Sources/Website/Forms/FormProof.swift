import Markup
import Record
import UseCases
import Vocabulary

/// What a form carries to show that it was made by us for this browser, so that no other site can send it.
///
/// It names the practitioner it was made for, so that work typed before a session ended goes on only in the same
/// person's hands.
struct FormProof: Equatable, Sendable {
  private let value: String

  static let field = "csrf"

  init(practitioner: ID<Practitioner>, token: SessionToken) {
    value = "\(practitioner).\(token.proof(of: Self.purpose(practitioner)))"
  }

  var hidden: HiddenField { HiddenField(Self.field, value: value) }

  /// Whether a form carries the proof that it was made for this browser.
  static func isProven(_ form: FormBody, for signedIn: SignedIn) -> Bool {
    guard let (practitioner, proof) = read(form), practitioner == signedIn.practitioner else {
      return false
    }
    return signedIn.token.accepts(proof, of: purpose(practitioner))
  }

  /// Whom a form says it was made for.
  static func practitioner(of form: FormBody) -> ID<Practitioner>? { read(form)?.0 }

  private static func read(_ form: FormBody) -> (ID<Practitioner>, String)? {
    let parts = (form.text(field) ?? "").split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let practitioner = ID<Practitioner>(checking: parts[0]) else {
      return nil
    }
    return (practitioner, String(parts[1]))
  }

  private static func purpose(_ practitioner: ID<Practitioner>) -> String {
    "form of \(practitioner)"
  }
}
