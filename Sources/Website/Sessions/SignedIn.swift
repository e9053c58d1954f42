import Record
import UseCases
import Vocabulary

/// A browser that is signed in, and whose it is.
struct SignedIn: Sendable {
  let token: SessionToken
  let session: Session
  let account: Account

  var worker: Worker { account.worker }
  var practitioner: ID<Practitioner> { account.practitioner }

  /// What forms made for this browser carry, to show that they are.
  var proof: FormProof { FormProof(practitioner: practitioner, token: token) }
}
