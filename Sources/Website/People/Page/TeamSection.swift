import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The team around somebody on the day the page speaks of.
struct TeamSection {
  let view: PersonView

  var markup: Markup {
    let members = Team.current(in: view.opened.entries, on: view.opened.day)
    return """
      <h2>\(view.identity.stage == .adult ? "Who works with them" : "Team around the child")</h2>\
      \(members.isEmpty ? EmptyState("Nobody is in the team.").markup : table(members))\(actions)
      """
  }

  private func table(_ members: [PersonProjection.TeamMember]) -> Markup {
    Table(
      "Team", columns: ["Name", "Agency", "Position", "Since"],
      rows: members.map { member in
        [
          "\(member.name)", "\(member.agencyName)",
          member.position == .leadProfessional
            ? Tag(member.position.label, .green).markup : "\(member.position.label)",
          "\(member.from.british)",
        ]
      }, captionIsHidden: true
    ).markup
  }

  private var actions: Markup {
    guard view.opened.mayChangeTeam, view.opened.asKnownOn == nil else { return .empty }
    return """
      <p class="no-print"><a href="\(href: "\(view.person)/team/new")">Add somebody or choose the \
      lead professional</a> · <a href="\(href: "\(view.person)/team/departures/new")">Somebody has \
      left</a></p>
      """
  }
}
