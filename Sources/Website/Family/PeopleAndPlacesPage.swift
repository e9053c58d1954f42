import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Who lived where and with whom over time, who is related to whom, and who has worked with the family.
struct PeopleAndPlacesPage: Page {
  let view: PersonView

  var title: String { "People and places: \(view.name)" }
  let section: SiteSection? = .people
  let isWide = true
  var errors: FormErrors { view.query.errors }

  private var mayRecord: Bool { view.opened.mayRecordNow }

  var content: Markup {
    """
    \(PersonHead(view: view, part: .people).markup)<h1>People and places</h1>\
    <h2>Family</h2>\(FamilySection(picture: view.family).markup)\
    \(when(mayRecord, familyActions))\
    \(RelationshipsTable(view: view).markup)\
    <h2>Homes over time</h2>\(HomesTable(view: view).markup)\(when(mayRecord, homeActions))\
    <h2>Team over time</h2>\(team)\(view.foot)
    """
  }

  private var familyActions: Markup {
    """
    <p class="no-print"><a href="\(href: "\(view.person)/family/new")">Add a family member</a></p>
    """
  }

  private var homeActions: Markup {
    """
    <p class="no-print"><a href="\(href: "\(view.person)/moves/new")">Record a move</a> · \
    <a href="\(href: "\(view.person)/departures/new")">Somebody left a home</a></p>
    """
  }

  private var team: Markup {
    let members = Team.members(in: view.opened.entries).filter { $0.from <= view.opened.day }
    guard !members.isEmpty else { return EmptyState("Nobody has been in the team.").markup }
    return Table(
      "Team over time", columns: ["Name", "Agency", "Position", "From", "Until"],
      rows: members.reversed().map { member in
        [
          "\(member.name)", "\(member.agencyName)", "\(member.position.label)",
          "\(member.from.british)", member.until.map { "\($0.british)" } ?? "Still in it",
        ]
      }, captionIsHidden: true
    ).markup
  }
}
