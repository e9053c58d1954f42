import HTTPTypes
import Hummingbird
import Markup
import NIOCore

/// A page of the site: a value with its own input, that can say itself.
protocol Page: Sendable {
  /// What the browser's tab says, and usually the heading.
  var title: String { get }
  /// Everything inside `main`; what has to be put right stands before it by itself.
  var content: Markup { get }
  /// What has to be put right, which also puts “Error:” before the title.
  var errors: FormErrors { get }
  /// The part of the site it belongs to, marked in the navigation.
  var section: SiteSection? { get }
  /// Breadcrumbs or a way back, between the header and the main part.
  var before: Markup { get }
  /// For a child or parent with a code: nothing about who is signed in, and no way to the rest.
  var isForFamilies: Bool { get }
  /// For wide tables and drawings.
  var isWide: Bool { get }
}

extension Page {
  var errors: FormErrors { FormErrors() }
  var section: SiteSection? { nil }
  var before: Markup { .empty }
  var isForFamilies: Bool { false }
  var isWide: Bool { false }
}

extension SiteContext {
  /// A page as an answer: 422 when there is something to put right.
  func page(_ page: some Page, _ status: HTTPResponse.Status? = nil) -> Response {
    Response(
      status: status ?? (page.errors.isEmpty ? .ok : .unprocessableContent),
      headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: framed(page).markup.bytes)))
  }

  /// A spreadsheet to be saved.
  func csv(_ text: String, named file: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8",
        .contentDisposition: "attachment; filename=\"\(file)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
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
