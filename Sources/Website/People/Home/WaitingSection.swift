import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// One list of what is due and what waits for somebody: what it is, whose child, by when, and the way to do it.
struct WaitingSection {
  let waiting: Waiting
  let today: LocalDate
  /// Which sort is asked for; nil for all.
  let sort: WaitingThing.Sort?
  /// Whether all of them are asked for.
  let isWhole: Bool

  /// So many are listed until somebody asks for all.
  private static let most = 15

  init(_ waiting: Waiting, on today: LocalDate, query: FormBody) {
    let asked = query.text(Self.field)
    self.waiting = waiting
    self.today = today
    sort = asked.flatMap(WaitingThing.Sort.init)
    isWhole = asked == Self.all || sort != nil
  }

  var markup: Markup {
    waiting.isEmpty ? .empty : "<section id=\"waiting\">\(list)\(levels)</section>"
  }

  private var list: Markup {
    guard !waiting.things.isEmpty else { return .empty }
    let asked = sort.map { sort in waiting.things.filter { $0.sort == sort } } ?? waiting.things
    let shown = isWhole ? asked : Array(asked.prefix(Self.most))
    return """
      <h2>What waits for you (\(waiting.things.count))</h2>\(sorts)\
      \(present(sort) { "<h3>\($0.label) (\(asked.count))</h3>" })\
      \(shown.isEmpty
        ? "<p>Nothing of this sort waits now.</p>"
        : TaskList(shown.map { WaitingRow(thing: $0, today: today).task }).markup)\
      \(when(shown.count < asked.count, """
        <p><a href="\(href: Self.address(Self.all))">Show all \(asked.count)</a></p>
        """))
      """
  }

  /// How many of each sort, each the way to only those.
  private var sorts: Markup {
    let counts = waiting.counts
    guard counts.count > 1 || sort != nil else {
      return each(counts) { "<p class=\"hint\">\($0.sort.label) (\($0.count))</p>" }
    }
    let whole = waiting.things.count > Self.most ? Self.all : nil
    return """
      <ul class="plain-list">\
      \(when(sort != nil, "<li><a href=\"\(href: Self.address(whole))\">All of them</a></li>"))\
      \(each(counts) { one in
        one.sort == sort
          ? "<li><strong>\(one.sort.label) (\(one.count))</strong></li>"
          : """
          <li><a href="\(href: Self.address(one.sort.rawValue))">\(one.sort.label) (\(one.count))</a></li>
          """
      })</ul>
      """
  }

  /// At which levels the agency’s children are: how many, and never which is worse.
  private var levels: Markup {
    guard !waiting.levels.isEmpty else { return .empty }
    return """
      <h2>Levels of need</h2>\
      \(each(waiting.levels) { level($0.term, $0.children) })\
      \(when(
        !waiting.withoutLevel.isEmpty,
        level("No level decided that you can see", waiting.withoutLevel)))
      """
  }

  private func level(_ term: String, _ children: [PersonProjection]) -> Markup {
    Details(
      "\(term) (\(children.count))",
      content: """
        <ul>\(each(children.sorted { ($0.name, $0.person) < ($1.name, $1.person) }) { child in
          """
          <li><a href="\(href: "/people/\(child.person)")"><bdi>\(child.name)</bdi></a>, \
          \(child.ageText(on: today))</li>
          """
        })</ul>
        """
    ).markup
  }

  private static let field = "waiting"
  private static let all = "all"

  private static func address(_ asked: String?) -> String {
    asked.map { "/?\(field)=\($0)#waiting" } ?? "/#waiting"
  }
}
