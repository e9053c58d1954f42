import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Whose agreement help has, and what follows a refusal (R-040 to R-043).
struct AgreementSection {
  let view: PersonView
  let picture: Picture

  private var agreements: Agreements { picture.involvement.agreements }

  var markup: Markup {
    """
    <h2 id="agreement">Agreement to help</h2>\(rule)\
    \(agreements.answers.isEmpty ? EmptyState("Nobody has been asked yet.").markup : table)\
    \(help)\(view.actions(("Record who was asked, and what they said", "agreements/new"), "More about agreement", more))
    """
  }

  private var more: [(String, String)] {
    (agreements.given.isEmpty
      ? [] : [("Record that somebody no longer agrees", "agreement-withdrawals/new")])
      + (agreements.refusals.isEmpty ? [] : [("Look again at a refusal", "monitoring/new")])
      + [("Record that a service begins to help", "help/new")]
      + (picture.involvement.openHelp.isEmpty
        ? [] : [(HelpEndForm.heading, "\(HelpEndForm.path)/new")])
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
      rows: agreements.answers.reversed().map(row), captionIsHidden: true, stacks: true
    ).markup
  }

  private func row(_ answer: Said<AgreementAnswered>) -> [Markup] {
    let content = answer.content
    let withdrawn = agreements.withdrawals.first {
      picture.chronology.newest(of: $0.content.agreement) == answer.id
    }
    return [
      "\(content.name)<br><span class=\"secondary\">\(content.giver.label)</span>",
      "\(content.scope)",
      """
      \(tag(answer, isWithdrawn: withdrawn != nil))<br>\(view.source(of: answer.entry))\
      \(present(content.whyCompetent) { "<br>Why competent to agree: \($0)" })\
      \(present(withdrawn) { "<br>No longer, from \($0.day.british): \($0.content.why)\(afterNo($0.content))" })\
      \(present(content.why) { "<br>Why: \($0)" })\(afterNo(content))
      """,
    ]
  }

  /// What was done after somebody said no, and who keeps watch.
  private func afterNo(_ refused: some HelpRefused) -> Markup {
    """
    \(present(refused.efforts) { "<br>What was done to persuade: \($0)" })\
    \(present(refused.monitor) { "<br>Kept in contact by \($0.words). Look again on \($0.reviewOn.british)" })\
    \(present(refused.askAgainOn) { "<br>Ask again on \($0.british)" })
    """
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
        "<li>\($0.content.summary)<br>\(view.source(of: $0.entry))</li>"
      })</ul>
      """
  }
}
