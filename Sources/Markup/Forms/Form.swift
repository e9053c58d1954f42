/// A form that posts to us, with what it carries unasked and, for long ones, where drafts go.
///
/// The browser's own checks are off, so that every message is ours and is said the same way.
public struct Form: Component {
  private let action: String
  private let hidden: [HiddenField]
  private let draft: String?
  private let carriesFile: Bool
  private let content: Markup

  /// `draft` is the path that takes what has been typed so far, as the same fields.
  public init(
    to action: String, hidden: [HiddenField] = [], draft: String? = nil, carriesFile: Bool = false,
    content: Markup
  ) {
    self.action = action
    self.hidden = hidden
    self.draft = draft
    self.carriesFile = carriesFile
    self.content = content
  }

  public var markup: Markup {
    """
    <form method="post" action="\(href: action)" novalidate\
    \(when(carriesFile, " enctype=\"multipart/form-data\""))\
    \(present(draft) { " data-draft=\"\(href: $0)\"" })>\
    \(hidden.map(\.markup))\(content)\(when(draft != nil, Self.draftStatus))</form>
    """
  }

  private static let draftStatus: Markup =
    "<p class=\"draft-status\" role=\"status\" data-draft-status></p>"
}

extension Form {
  public static let examples = [
    Example(
      "with a draft",
      Form(
        to: "/concerns", hidden: [HiddenField("key", value: "01JABC")], draft: "/drafts/01JABC",
        content: """
          \(TextArea("What are you worried about?", name: "worry"))\
          \(Button("Save and continue"))
          """)),
    Example(
      "hostile",
      Form(
        to: "javascript:alert(1)", hidden: [HiddenField("key", value: hostileText)],
        draft: hostileText, content: Button(hostileText).markup)),
  ]
}
