import Markup

/// What a long form carries so that it can be kept as it is typed: which form it is, and what to call it.
///
/// A form with it may be sent to `/drafts` at any time, by the script as somebody types or by its “Save for later”
/// button, and is found again on the drafts page.
struct DraftKey: Equatable, Sendable {
  /// The path of the page the form is on.
  let path: String
  /// What the drafts page calls it.
  let title: String
  /// Which opening of the form it is, and what of its draft that opening has seen.
  private let seen: DraftSeen

  /// - Parameter body: what the form is filled in from: its draft, or what was sent.
  init(path: String, title: String, in body: FormBody) {
    self.path = path
    self.title = title
    seen = DraftSeen(in: body) ?? .opened(from: nil)
  }

  static let field = "draft_path"
  static let titleField = "draft_title"
  /// Asks for the form itself once the draft is kept.
  static let backField = "back_to_form"

  /// The address of a form with what it asks about: each decision that is looked at and each plan that is reviewed has a draft of
  /// its own.
  static func address(_ path: String, asking prefill: FormBody) -> String {
    var asked = FormBody()
    for field in prefill.fields where !field.value.isEmpty {
      var more = asked
      more.add(field.name, field.value)
      // Longer addresses are not kept; the first that it asks about tell it apart.
      if path.utf8.count + more.encoded.utf8.count > LocalPath.longest - 1 { break }
      asked = more
    }
    return asked.fields.isEmpty ? path : "\(path)?\(asked.encoded)"
  }

  var hidden: [HiddenField] {
    [HiddenField(Self.field, value: path), HiddenField(Self.titleField, value: title), seen.hidden]
  }

  /// Keeps the form without sending it.
  static let button: Markup = """
    <button class="button button-secondary" type="submit" formaction="/drafts" formnovalidate>\
    Save for later</button>
    """
}
