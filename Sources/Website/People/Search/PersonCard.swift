import Casework
import Markup
import Record
import Vocabulary

/// Somebody found, with enough to tell them from another of the same name.
struct PersonCard {
  let person: PersonProjection
  let today: LocalDate
  /// What stands under the facts, such as a choice to make.
  var action: Markup = .empty

  var markup: Markup {
    Card(
      person.name, href: "/people/\(person.person)",
      kicker: person.stage == .child ? nil : person.stage.label, content: content
    ).markup
  }

  private var content: Markup { "\(SummaryList(rows))\(action)" }

  private var rows: [SummaryList.Row] {
    var rows = [
      SummaryList.Row(
        person.stage == .unborn ? "Due" : "Born",
        text: person.stage == .unborn ? person.bornWords : bornAndAge)
    ]
    if !person.otherNames.isEmpty {
      rows.append(
        SummaryList.Row(
          "Also called", "<bdi>\(person.otherNames.joined(separator: ", "))</bdi>"))
    }
    rows.append(
      SummaryList.Row("Address", text: person.currentAddress(on: today) ?? "None that you can see"))
    rows.append(SummaryList.Row("Works with them", text: team))
    return rows
  }

  private var bornAndAge: String {
    guard let bornOn = person.bornOn else { return "Date of birth not known" }
    return "\(bornOn.british), \(person.ageText(on: today).withoutCapital)"
  }

  private var team: String {
    let team = person.currentTeam(on: today).sorted { one, other in
      one.position == .leadProfessional && other.position != .leadProfessional
    }
    guard !team.isEmpty else { return "Nobody yet" }
    let named = team.prefix(3).map { member in
      member.position == .leadProfessional
        ? "\(member.name), \(member.agencyName) (lead professional)"
        : "\(member.name), \(member.agencyName)"
    }
    let more = team.count > 3 ? [" and \(team.count - 3) more"] : []
    return named.joined(separator: "; ") + more.joined()
  }
}
