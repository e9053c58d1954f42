import HTTPTypes
import Hummingbird
import Markup
import NIOCore

/// A page of the site: a value with its own input, that can say itself.
protocol Page: Sendable {
  /// What the browser's tab says, and usually the heading; begins “Error:” when there is something to put right.
  var title: String { get }
  /// The part of the site it belongs to, marked in the navigation.
  var section: SiteSection? { get }
  /// Everything inside `main`.
  var content: Markup { get }
}

extension Page {
  var section: SiteSection? { nil }
}

extension SiteContext {
  /// A page as an answer.
  func page(_ page: some Page, _ status: HTTPResponse.Status = .ok) -> Response {
    let frame = SiteFrame(page: page, context: self)
    return Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: frame.markup.bytes)))
  }

  /// The answer after something was done: go and look at this page.
  func redirect(to path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path])
  }

  /// What a form of this browser carries.
  var proof: FormProof {
    get throws {
      guard let signedIn else { throw SignedOut() }
      return signedIn.proof
    }
  }
}
