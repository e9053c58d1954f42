import Markup

/// Shows a form again with something more to fill in, and saves nothing.
///
/// The Enter key presses the first button of a form. A button that nobody sees stands before this one, so that the key
/// saves here as it does on every other form.
struct OneMoreButton {
  let words: String
  /// What the form is sent with.
  let action: String
  /// Where it is sent, with the part of the page to show; the form’s own address when left out.
  var address: String?

  /// - Parameter address: left aside where something is put right, which has an address of its own.
  init(_ words: String, _ action: String, at address: String, in asking: Asking) {
    self.words = words
    self.action = action
    self.address = asking.isCorrection ? nil : address
  }

  var markup: Markup {
    """
    <button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true">Save</button>\
    <button class="button button-secondary" type="submit" name="action" value="\(action)" formnovalidate\
    \(present(address) { " formaction=\"\(href: $0)\"" })>\(words)</button>
    """
  }
}
