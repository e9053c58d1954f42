import Markup

/// The answers a question offers on a page.
///
/// `Casework` has a word of its own for a list to choose from, so the page’s is named here once.
enum Answers {
  typealias Answer = Choice

  static func choice(
    _ label: String, value: String, hint: String? = nil, reveal: Markup? = nil
  ) -> Answer {
    Choice(label, value: value, hint: hint, reveal: reveal)
  }
}
