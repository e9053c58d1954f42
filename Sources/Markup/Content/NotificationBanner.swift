/// What has just happened, or what everyone on this page should know.
public struct NotificationBanner: Component {
  private let kind: Kind
  private let heading: String
  private let content: Markup
  private let id: String

  /// The `id` tells two banners on one page apart.
  public init(_ kind: Kind, heading: String, content: Markup = .empty, id: String = "banner") {
    self.kind = kind
    self.heading = heading
    self.content = content
    self.id = id
  }

  /// Why a banner is there.
  public enum Kind: Sendable {
    /// What the person asked for was done.
    case success
    case important
  }

  public var markup: Markup {
    """
    <div class="notification\(kind.name)" role="\(kind.role)" \
    aria-labelledby="\(fieldID(id))-title \(fieldID(id))-heading"\(when(kind == .success, " tabindex=\"-1\""))>\
    <h2 class="notification-title" id="\(fieldID(id))-title">\(kind.title)</h2>\
    <div class="notification-content"><p class="notification-heading" id="\(fieldID(id))-heading">\(heading)</p>\
    \(content)</div></div>
    """
  }
}

extension NotificationBanner.Kind {
  var name: Markup { self == .success ? " notification-success" : .empty }
  var role: StaticString { self == .success ? "alert" : "region" }
  var title: StaticString { self == .success ? "Success" : "Important" }
}

extension NotificationBanner {
  public static let examples = [
    Example(
      "success",
      NotificationBanner(
        .success, heading: "The concern was recorded",
        content: "<p><a href=\"/concerns/1\">See what was recorded</a></p>", id: "recorded")),
    Example(
      "important",
      NotificationBanner(
        .important, heading: "You are looking at the record as known on 1 March 2026",
        id: "as-known")),
    Example(
      "hostile",
      NotificationBanner(
        .important, heading: hostileText, content: "\(hostileText)", id: hostileText)),
  ]
}
