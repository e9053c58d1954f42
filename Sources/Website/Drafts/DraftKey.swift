import Markup

/// Hidden fields that let a long form be kept as it is typed: which form it is, and what to call it.
///
/// A form with them may be sent to `/drafts` at any time, by the script as somebody types or by its “Save for later”
/// button, and found again on the drafts page.
struct DraftKey: Component, Equatable {
  /// The path of the page the form is on.
  let path: String
  /// What the drafts page calls it.
  let title: String

  static let field = "draft_path"
  static let titleField = "draft_title"

  var markup: Markup {
    """
    <input type="hidden" name="draft_path" value="\(path)">\
    <input type="hidden" name="draft_title" value="\(title)">
    """
  }

  /// A button that keeps the form without sending it.
  static let button: Markup = """
    <button type="submit" class="button button--secondary" formaction="/drafts" \
    formnovalidate>Save for later</button>
    """

  static let examples = [
    Example("a concern about to be recorded", DraftKey(path: "/people/maya/concerns/new", title: "Concern"))
  ]
}
