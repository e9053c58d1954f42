import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// People somebody works with: the longest unseen first.
struct Caseload {
  /// The heading, when there is none around it already.
  let title: String?
  let people: [PersonProjection]
  let agencies: AgencyNames
  let today: LocalDate

  var markup: Markup {
    guard !people.isEmpty else { return "\(heading)\(EmptyState("Nobody."))" }
    let isAdults = people.allSatisfy { $0.stage == .adult }
    return """
      \(heading)\
      \(when(!isAdults, "<p class=\"hint\">Those seen longest ago come first.</p>"))\
      \(Table(
        title ?? "People", columns: isAdults ? ["Name", "Age"] : ["Name", "Age", "Last seen", "Lead professional"],
        rows: inOrder.map { row($0, isAdult: isAdults) }, captionIsHidden: true))
      """
  }

  private var heading: Markup {
    present(title) { "<h2>\($0)\(when(!people.isEmpty, " (\(people.count))"))</h2>" }
  }

  private var inOrder: [PersonProjection] {
    people.sorted {
      ($0.lastSeenOn ?? .first, $0.name, $0.person) < ($1.lastSeenOn ?? .first, $1.name, $1.person)
    }
  }

  private func row(_ person: PersonProjection, isAdult: Bool) -> [Markup] {
    let who: [Markup] = [
      "<a href=\"\(href: "/people/\(person.person)")\"><bdi>\(person.name)</bdi></a>",
      "\(person.ageText(on: today))",
    ]
    return isAdult ? who : who + [lastSeen(person), lead(person)]
  }

  private func lastSeen(_ person: PersonProjection) -> Markup {
    if person.stage == .unborn { return "<span class=\"secondary\">Not yet born</span>" }
    guard let day = person.lastSeenOn else { return "<strong>Not recorded</strong>" }
    return """
      \(day.britishShort), \(day.ago(on: today))\
      \(present(person.lastSeenBy) { "<br><span class=\"secondary\">\(agencies[$0])</span>" })
      """
  }

  private func lead(_ person: PersonProjection) -> Markup {
    let lead = WhoLeads(
      team: person.currentTeam(on: today), plan: person.planLead, socialCare: agencies.socialCare)
    return lead.map { "\($0.told(short: true))" } ?? "<strong>Nobody yet</strong>"
  }
}

extension LocalDate {
  /// Today, yesterday, 9 days ago, 17 months ago.
  func ago(on today: LocalDate) -> String {
    let days = days(until: today)
    switch days {
    case ...0: return "today"
    case 1: return "yesterday"
    case 2..<90: return "\(days) days ago"
    default: return "\(wholeMonths(until: today)) months ago"
    }
  }
}
