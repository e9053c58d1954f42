public import Record
public import Vocabulary

/// Who leads the work with a child, wherever somebody said it: one person whom the family can turn to.
///
/// The lead professional named in the team comes first. Where the team names nobody, it is who holds the plan in force
/// together, of a plan the law requires before any other; without one, who of children’s social care is in the team.
public struct WhoLeads: Codable, Hashable, Sendable {
  public let name: String
  public let agencyName: String
  /// The day from which they lead, or the plan runs, or they are in the team.
  public let from: LocalDate
  public let role: Role

  /// As what they lead.
  public enum Role: Codable, Hashable, Sendable {
    case leadProfessional
    case lead(of: PlanKind)
    case socialCare
  }

  /// - Parameters:
  ///   - team: those in it on the day.
  ///   - plan: who holds the plan in force together.
  ///   - socialCare: the agencies of children’s social care.
  public init?(
    team: [PersonProjection.TeamMember], plan: WhoLeads?, socialCare: Set<ID<Agency>>
  ) {
    if let lead = team.first(where: { $0.position == .leadProfessional }) {
      self.init(lead, as: .leadProfessional)
    } else if let plan {
      self = plan
    } else if let worker = team.filter({ socialCare.contains($0.agency) })
      .min(by: { ($0.from, $0.name) < ($1.from, $1.name) })
    {
      self.init(worker, as: .socialCare)
    } else {
      return nil
    }
  }

  /// Who holds together the plans that go on, as far as the entries given say.
  public init?(ofPlansIn entries: some EntriesGiven) {
    let known = entries.known
    let ended = Set(known.standing(PlanEnded.self).map(\.content.plan))
    let closed = known.standing(CaseClosed.self).map(\.entry.firstNumber).max() ?? 0
    let written = known.standing(PlanWritten.self).sorted {
      $0.entry.firstNumber < $1.entry.firstNumber
    }
    let newest = Dictionary(grouping: written, by: \.content.plan).values.compactMap { versions in
      versions.last.map { (first: versions[0], current: $0) }
    }
    self.init(
      of: newest.filter { plan in
        !ended.contains(plan.current.content.plan) && plan.current.entry.firstNumber > closed
      })
  }

  /// Who holds together the plans that go on: one whose end waits for somebody to approve it does.
  public init?(ofPlansIn involvement: Involvement) {
    self.init(
      of: involvement.openPlans.compactMap { plan in
        plan.versions.first.map { (first: $0, current: plan.current) }
      })
  }

  /// - Parameter plans: those that go on, each with how it was first written.
  private init?(of plans: [(first: Said<PlanWritten>, current: Said<PlanWritten>)]) {
    let led = plans.filter { $0.current.content.lead?.name.isBlank == false }
      .sorted { one, other in
        (one.current.content.kind.isStatutory ? 0 : 1, -one.current.entry.firstNumber)
          < (other.current.content.kind.isStatutory ? 0 : 1, -other.current.entry.firstNumber)
      }
    guard let plan = led.first, let lead = plan.current.content.lead else { return nil }
    name = lead.name
    agencyName = lead.agency
    from = plan.first.day
    role = .lead(of: plan.current.content.kind)
  }

  private init(_ member: PersonProjection.TeamMember, as role: Role) {
    name = member.name
    agencyName = member.agencyName
    from = member.from
    self.role = role
  }

  /// The kinds of entries by which plans are known to go on.
  static let kinds: Set<String> = [
    PlanWritten.kind.name, PlanEnded.kind.name, CaseClosed.kind.name,
  ]
}
