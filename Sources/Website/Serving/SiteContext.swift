public import Hummingbird
public import Logging
import NIOCore
import Record
import UseCases
import Vocabulary

/// What is known about one request: who sent it, what they typed, and how to answer.
public struct SiteContext: RequestContext {
  public var coreContext: CoreRequestContextStorage
  /// Names this request in the log and on a page that says something went wrong.
  let requestID: String
  /// Where it came from, for limiting how often somebody tries to sign in.
  let remoteAddress: String
  /// The place the site is for.
  var place = Place()
  /// What the place’s strategy calls things.
  var words = LocalWords()
  /// Who is signed in, if anybody.
  var signedIn: SignedIn?
  /// What was sent in a form.
  var form = FormBody()
  /// The file that is being sent with a form.
  var upload: Upload?
  /// What stands after the `?` of the address.
  var query = FormBody()
  /// The path and query that were asked for.
  var path = "/"

  public init(source: ApplicationRequestContextSource) {
    self.init(
      logger: source.logger, remoteAddress: source.channel.remoteAddress?.ipAddress ?? "unknown")
  }

  /// A context for a request that did not come through a socket.
  public init(logger: Logger, remoteAddress: String) {
    requestID = Self.makeRequestID()
    self.remoteAddress = remoteAddress
    var logger = logger
    logger[metadataKey: "request"] = .string(requestID)
    coreContext = CoreRequestContextStorage(source: LoggerSource(logger: logger))
  }

  private struct LoggerSource: RequestContextSource {
    let logger: Logger
  }

  /// Eight letters and digits that are not misheard over the telephone.
  private static func makeRequestID() -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var bits = UInt64.random(in: .min ... .max)
    return String(
      (0..<8).map { _ in
        defer { bits >>= 5 }
        return alphabet[Int(bits & 31)]
      })
  }
}

extension SiteContext {
  /// The worker who is signed in.
  ///
  /// The dispatcher has made sure of one for every deed but signing in.
  var worker: Worker {
    get throws {
      guard let signedIn else { throw SignedOut() }
      return signedIn.worker
    }
  }

  /// What a form is filled with from its address, which may not choose the form’s key.
  ///
  /// A key that came with a link would be used by every form that link opened, and the second would save nothing.
  var prefill: FormBody {
    query.without([
      FormKey.field, FormProof.field, DraftKey.field, DraftKey.titleField, DraftSeen.field,
    ])
  }

  /// The person the path is about.
  var person: ID<Person> {
    get throws { try id("person") }
  }

  /// An id in the path; ``NotFound`` when it is not of the shape of one.
  func id<Subject>(_ name: String, of _: Subject.Type = Subject.self) throws -> ID<Subject> {
    guard let id = ID<Subject>(checking: parameters.get(name) ?? "") else { throw NotFound() }
    return id
  }
}

/// The place a site is for.
struct Place: Equatable, Sendable {
  var name = "Heed"
  /// A demonstration with invented people.
  var isDemo = false
}

/// Nobody is signed in, and somebody has to be.
struct SignedOut: Error {}
