import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The level of need now, how it came about, and what each agency is expected to do at it.
struct LevelSection {
  let view: PersonView
  let picture: Picture

  var markup: Markup {
    """
    <h2 id="level">Level of need</h2>\(ending)\(waiting)\(now)\(expected)\(history)\
    \(view.actions(
      (picture.involvement.level == nil ? "Decide the level" : "Decide another level, or that it stays", "levels/new"),
      "More about the level", [("Decide on no further action", "no-further-action/new")]))
    """
  }

  /// Said before anything else: until somebody else has approved it, the work goes on.
  private var ending: Markup {
    present(picture.involvement.endingThatWaits) { ending in
      """
      <p class="inset"><strong>\(ending.entry.envelope.author.name) has asked to end the work; waiting for approval by a manager.</strong> \
      Until it is approved, everything below goes on.<br>\(view.source(of: ending.entry))</p>
      """
    }
  }

  /// A level that another agency decided and that children’s social care has not approved yet.
  private var waiting: Markup {
    each(picture.involvement.levelsThatWait) { level in
      """
      <p class="inset"><strong>“\(level.content.term)” waits for children’s social care to approve it.</strong> \
      Until then the level below holds. What is urgent does not wait: refer, or call 999.<br>\(view.source(of: level.entry))</p>
      """
    }
  }

  private var undecided: String {
    if let last = picture.involvement.closures.last {
      return "The work ended on \(last.day.british). Reason: \(last.content.reason.label). "
        + "No level has been decided since."
    }
    return picture.place.levels == nil
      ? "No level has been decided. Your place has not chosen the strategy whose levels it uses."
      : "No level has been decided."
  }

  private var now: Markup {
    guard let level = picture.involvement.level else {
      return EmptyState(undecided).markup
    }
    var rows = [
      SummaryList.Row(
        "Level",
        "<strong>\(level.content.term)</strong><br><span class=\"secondary\">\(level.content.scale)</span>"
      ),
      SummaryList.Row(
        "Decided", "\(level.content.change.label)<br>\(view.source(of: level.entry))"),
      SummaryList.Row("Why", text: level.content.why),
    ]
    for dissent in level.content.dissent {
      rows.append(SummaryList.Row("\(dissent.who) sees it otherwise", text: dissent.view))
    }
    if !level.content.carried.isEmpty {
      let kept = level.content.carried.compactMap { id in
        view.opened.background.first { $0.id == id }
      }
      rows.append(
        SummaryList.Row(
          "Brought along",
          """
          <ul>\(each(kept) { "<li>\(ChronologyLine($0).title), \(view.source(of: $0))</li>" })</ul>\
          <p class="secondary">Take over what still holds, so that the family need not tell it again.</p>
          """))
    }
    if let mark = LongHelpCanBeMeant.mark(in: picture) {
      rows.append(
        SummaryList.Row(
          "Meant to last", "\(mark.content.kind.label)<br>\(view.source(of: mark.entry))"))
    }
    return SummaryList(rows).markup
  }

  private var expected: Markup {
    guard let level = picture.involvement.level,
      let own = picture.place.levels?.level(level.content.level)
    else { return .empty }
    let agency = view.worker.agency
    let mine = ResponseFitsTheLevel.expected(of: agency.id, in: picture)
    let others = own.expected.filter { $0.agency != agency.id }
    return """
      <h3>What \(agency.name) is expected to do at this level</h3>\
      \(said(mine))\
      \(when(!others.isEmpty, Details(
        "What other agencies are expected to do",
        content: Table(
          "What other agencies are expected to do", columns: ["Agency", "What"],
          rows: others.map { ["\(view.agencies[$0.agency])", "\($0.does)"] }, captionIsHidden: true
        ).markup).markup))
      """
  }

  private func said(_ mine: [AgencyExpectation]) -> Markup {
    mine.isEmpty
      ? "<p>Your strategy does not say.</p>"
      : "<ul>\(each(mine) { "<li>\($0.does)</li>" })</ul>"
  }

  private var history: Markup {
    let earlier = picture.involvement.levels.dropLast().reversed()
    guard !earlier.isEmpty else { return .empty }
    return Details(
      "Earlier levels (\(earlier.count))",
      content: """
        <ul>\(each(earlier) {
          "<li>\($0.content.term): \($0.content.why)<br>\(view.source(of: $0.entry))</li>"
        })</ul>
        """
    ).markup
  }
}
