import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Everything that is to be done by a day, the earliest first.
struct DeadlinesSection {
  let view: PersonView
  let picture: Picture

  var markup: Markup {
    let deadlines = view.deadlines
    guard !deadlines.isEmpty else { return .empty }
    return """
      <h2>What is due</h2>\(Table(
        "What is due", columns: ["What", "By", "How long"],
        rows: deadlines.map(row), captionIsHidden: true, stacks: true))
      """
  }

  private func row(_ deadline: Deadline) -> [Markup] {
    [
      "<a href=\"\(href: view.path(of: deadline))\">\(deadline.shortWords)</a>",
      """
      \(deadline.on.british)\(present(deadline.due) {
        Details("How this is counted", content: "<p>\($0.countedBy)</p>").markup
      })
      """,
      deadline.isOverdue(on: picture.today)
        ? Tag(deadline.words(on: picture.today), .red).markup
        : "\(deadline.words(on: picture.today))",
    ]
  }
}

extension Deadline {
  /// What is to be done, cut at a word where an action of a plan is long: the plan has it whole.
  var shortWords: String {
    let most = 120
    guard what.count > most else { return what }
    let words = what.prefix(most).split(separator: " ").dropLast().joined(separator: " ")
    return (words.isEmpty ? String(what.prefix(most)) : words) + " …"
  }
}
