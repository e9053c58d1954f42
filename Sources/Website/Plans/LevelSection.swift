import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The level of need now, how it came about, and what each agency is expected to do at it (R-055).
struct LevelSection {
  let view: PersonView
  let picture: Picture

  var markup: Markup {
    """
    <h2>Level of need</h2>\(now)\(expected)\(history)\
    \(view.actions([
      (picture.involvement.level == nil ? "Decide the level" : "Decide another level, or that it stays", "levels/new"),
      ("Decide on no further action", "no-further-action/new"),
    ]))
    """
  }

  private var now: Markup {
    guard let level = picture.involvement.level else {
      return EmptyState(
        picture.place.levels == nil
          ? "No level has been decided. Your place has not chosen the strategy whose levels it uses."
          : "No level has been decided."
      ).markup
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
      \(mine.isEmpty
        ? "<p>Your strategy does not say.</p>"
        : "<ul>\(each(mine) { "<li>\($0.does)</li>" })</ul>")\
      \(when(!others.isEmpty, Details(
        "What other agencies are expected to do",
        content: Table(
          "What other agencies are expected to do", columns: ["Agency", "What"],
          rows: others.map { ["\(view.agencies[$0.agency])", "\($0.does)"] }, captionIsHidden: true
        ).markup).markup))
      """
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

/// Whose agreement help has, and what follows a refusal (R-040 to R-043).
struct AgreementSection {
  let view: PersonView
  let picture: Picture

  private var agreements: Agreements { picture.involvement.agreements }

  var markup: Markup {
    """
    <h2>Agreement to help</h2>\(rule)\
    \(agreements.answers.isEmpty ? EmptyState("Nobody has been asked yet.").markup : table)\
    \(help)\(view.actions(links))
    """
  }

  private var links: [(String, String)] {
    [("Record who was asked, and what they said", "agreements/new")]
      + (agreements.given.isEmpty
        ? [] : [("Record that somebody no longer agrees", "agreement-withdrawals/new")])
      + (agreements.refused.isEmpty ? [] : [("Look again at a refusal", "monitoring/new")])
      + [("Record that a service begins to help", "help/new")]
  }

  private var rule: Markup {
    let level = picture.involvement.level?.content.level
    return present(level) {
      "<p>\(EachPlaceItsAgreementRule.wording(at: $0, in: picture.place))</p>"
    }
  }

  private var table: Markup {
    Table(
      "Who was asked, and what they said", columns: ["Who", "To what", "What they said"],
      rows: agreements.answers.reversed().map(row), captionIsHidden: true
    ).markup
  }

  private func row(_ answer: Said<AgreementAnswered>) -> [Markup] {
    let content = answer.content
    let withdrawn = agreements.withdrawals.first { $0.content.agreement == answer.id }
    return [
      "\(content.name)<br><span class=\"secondary\">\(content.giver.label)</span>",
      "\(content.scope)",
      """
      \(tag(answer, isWithdrawn: withdrawn != nil))<br>\(view.source(of: answer.entry))\
      \(present(withdrawn) { "<br>No longer, from \($0.day.british): \($0.content.why)" })\
      \(present(content.why) { "<br>Why: \($0)" })\
      \(present(content.efforts) { "<br>What was done to persuade: \($0)" })\
      \(present(content.monitor) { "<br>Kept in contact by \($0.name), \($0.agency): \($0.contact). Look again on \($0.reviewOn.british)" })\
      \(present(content.askAgainOn) { "<br>Ask again on \($0.british)" })
      """,
    ]
  }

  private func tag(_ answer: Said<AgreementAnswered>, isWithdrawn: Bool) -> Markup {
    if isWithdrawn { return Tag("Withdrawn", .amber).markup }
    switch answer.content.answer {
    case .yes: return Tag(answer.content.answer.label, .green).markup
    case .no: return Tag(answer.content.answer.label, .amber).markup
    case .couldNotAnswer: return Tag(answer.content.answer.label, .grey).markup
    }
  }

  private var help: Markup {
    let open = picture.involvement.openHelp
    guard !open.isEmpty else { return .empty }
    return """
      <h3>Services that help now</h3><ul>\(each(open) {
        "<li>\($0.content.service), \($0.content.agency)<br>\(view.source(of: $0.entry))</li>"
      })</ul>
      """
  }
}
