import HTTPTypes
import Hummingbird

/// Where a form was sent from, as far as the browser says.
enum FormOrigin: Equatable {
  case ours
  case elsewhere
  /// The browser does not say, as old ones do not.
  case unsaid

  init(_ request: Request, settings: SiteSettings) {
    if let site = request.headers.first(where: { $0.name.canonicalName == "sec-fetch-site" })?.value
    {
      self = ["same-origin", "none"].contains(site) ? .ours : .elsewhere
      return
    }
    // A page that sends no referrer sends "null" here.
    guard let origin = request.headers[.origin], origin != "null" else {
      self = .unsaid
      return
    }
    let sender = origin.firstRange(of: "://").map { origin[$0.upperBound...].lowercased() }
    let ours = [request.head.authority?.lowercased(), settings.publicAuthority]
    self = sender != nil && ours.contains(sender) ? .ours : .elsewhere
  }
}

/// A form was sent by another site, or without the proof that we made it.
struct ForeignForm: Error {}
