import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What is to be done by a day, with the days that are left.
struct ClocksSection {
  let view: PersonView

  /// So many are listed; the rest are counted.
  private static let most = 6

  var markup: Markup {
    let clocks = view.picture?.deadlines ?? []
    guard !clocks.isEmpty else { return .empty }
    let more = clocks.count - Self.most
    return """
      <section><h2>What is due</h2><ul>\
      \(each(clocks.prefix(Self.most)) { "<li>\(item($0))</li>" })</ul>\
      \(when(more > 0, "<p><a href=\"\(href: "\(view.person)/plan")\">And \(more) more</a></p>"))</section>
      """
  }

  private func item(_ clock: Deadline) -> Markup {
    let day = view.opened.day
    let words = clock.words(on: day)
    return """
      <a href="\(href: view.path(of: clock))">\(clock.what)</a>, \
      by \(clock.on.british) \(clock.isOverdue(on: day) ? Tag(words, .red).markup : "(\(words))")
      """
  }
}
