import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What is to be done by a day, with the days that are left.
struct Clocks {
  let view: PersonView

  /// So many are listed; the rest are counted.
  private static let most = 6

  private var day: LocalDate { view.opened.day }

  /// Nil when nothing has a day.
  var part: Strip.Part? {
    let clocks = view.deadlines
    guard !clocks.isEmpty else { return nil }
    let overdue = clocks.count { $0.isOverdue(on: day) }
    return Strip.Part(
      "What is due (\(clocks.count.grouped))",
      flag: overdue > 0 ? Tag("\(overdue.grouped) overdue", .red) : nil,
      lines: clocks.prefix(Strip.shown).map {
        Strip.Line("<strong>\($0.words(on: day))</strong>", $0.what)
      }, content: list(clocks))
  }

  private func list(_ clocks: [Deadline]) -> Markup {
    let more = clocks.count - Self.most
    return """
      <ul>\(each(clocks.prefix(Self.most)) { "<li>\(item($0))</li>" })</ul>\
      \(when(more > 0, "<p><a href=\"\(href: "\(view.person)/plan")\">And \(more) more</a></p>"))
      """
  }

  private func item(_ clock: Deadline) -> Markup {
    let words = clock.words(on: day)
    return """
      <a href="\(href: view.path(of: clock))">\(clock.what)</a>, \
      by \(clock.on.british) \(clock.isOverdue(on: day) ? Tag(words, .red).markup : "(\(words))")
      """
  }
}
