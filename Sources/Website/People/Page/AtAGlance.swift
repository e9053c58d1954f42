import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The first things anybody asks: which level and plan are in force, last seen by whom and where, who lives together, who leads.
struct AtAGlance {
  let view: PersonView

  private var opened: OpenedPerson { view.opened }

  var markup: Markup {
    "<h2>At a glance</h2>\(SummaryList(rows))"
  }

  private var rows: [SummaryList.Row] {
    var rows = InForce(view)?.rows ?? []
    if view.identity.stage != .adult { rows.append(lastSeen) }
    rows += [home, lead]
    if view.identity.stage != .adult { rows.append(lookBack) }
    return rows
  }

  /// R-154.
  private var lastSeen: SummaryList.Row {
    guard let seen = LastSeen(opened.entries) else {
      return SummaryList.Row(
        "Last seen", "<strong>No agency has recorded seeing this child</strong>",
        actions: actions([("Record", "that the child was seen", "sightings/new")]))
    }
    return SummaryList.Row(
      "Last seen",
      """
      <a href="\(href: "\(view.person)/entries/\(seen.entry)")">\(seen.on.british)</a>\
      \(when(opened.asKnownOn == nil, ", \(seen.on.ago(on: opened.day))")), by \(view.agencies.author(seen.by))\
      \(when(!seen.place.isEmpty, ". Where: \(seen.place)"))
      """, actions: actions([("Record", "that the child was seen", "sightings/new")]))
  }

  private var home: SummaryList.Row {
    let homes = view.family.ownHomes
    guard !homes.isEmpty else {
      return SummaryList.Row(
        "Lives at", text: "No address that you can see",
        actions: actions([("Add", "an address", "moves/new")]))
    }
    return SummaryList.Row(
      homes.count == 1 ? "Lives at" : "Lives at both",
      Markup.joined(homes.map(words), separator: "<br>"),
      actions: actions([("Change", "where they live", "moves/new")]))
  }

  private func words(_ home: FamilyHome) -> Markup {
    let others = home.members.filter { $0.person != opened.person }.map { $0.person }
    let names: [Markup] = others.map { "<bdi>\(view.family.name(of: $0))</bdi>" }
    return """
      \(home.address.isEmpty ? "An address not recorded" : "\(home.address)")\
      \(when(!names.isEmpty, ", with \(Markup.joined(names, separator: ", "))"))
      """
  }

  private var lead: SummaryList.Row {
    let action = opened.mayChangeTeam ? [("Change", "the lead professional", "team/new")] : []
    return SummaryList.Row(
      "Lead professional", view.lead.map { "\($0.told())" } ?? "<strong>Nobody yet</strong>",
      actions: actions(action))
  }

  /// R-033.
  private var lookBack: SummaryList.Row {
    let last = view.picture?.chronology.standing(LookBack.self).last
    let words = last.map {
      "\($0.content.nextLookBackOn.british). Last: \($0.entry.envelope.occurred.british), by \(view.agencies.author($0.entry.envelope.author))"
    }
    return SummaryList.Row(
      "Next look back", text: words ?? "No date set",
      actions: actions([("Look back", "over the whole", "look-backs/new")]))
  }

  private func actions(_ actions: [(String, String, String)]) -> [SummaryList.Action] {
    guard opened.mayRecordNow else { return [] }
    return actions.map { SummaryList.Action($0.0, about: $0.1, href: "\(view.person)/\($0.2)") }
  }
}

extension PersonView {
  /// Who leads the work on the day of the page, wherever somebody said it (R-101).
  var lead: WhoLeads? {
    WhoLeads(
      team: Team.current(in: opened.entries, on: opened.day),
      plan: picture.map { WhoLeads(ofPlansIn: $0.involvement) }
        ?? WhoLeads(ofPlansIn: opened.background), socialCare: agencies.socialCare)
  }

  /// Who holds a plan together: named in it or, where it names nobody, who leads the work.
  func lead(of plan: PlanWritten) -> (name: String, agency: String)? {
    plan.lead.map { ($0.name, $0.agency) } ?? lead.map { ($0.name, $0.agencyName) }
  }
}

extension Team {
  /// Those in the team on a day, the lead professional first.
  static func current(
    in entries: KnownEntries, on day: LocalDate
  ) -> [PersonProjection.TeamMember] {
    members(in: entries).filter { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
      .sorted {
        ($0.position == .leadProfessional ? 0 : 1, $0.name) < (
          $1.position == .leadProfessional ? 0 : 1, $1.name
        )
      }
  }
}
