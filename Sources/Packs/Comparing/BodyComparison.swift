import Vocabulary

/// Which board or group has which part.
struct BodyComparison {
  let packs: [StrategyPack]

  init(_ packs: [StrategyPack]) {
    self.packs = packs
  }

  var rows: [ComparedRow] {
    BodyRole.allCases.filter { role in
      packs.contains { $0.bodies.contains { $0.roles.contains(role) } }
    }
    .map(row) + [reporting]
  }

  private func row(_ role: BodyRole) -> ComparedRow {
    ComparedRow(
      words: role.label,
      packs.map { pack in
        let bodies = pack.bodies.filter { $0.roles.contains(role) }
        return ComparedCell(
          bodies.map(\.name), bodies.map { DeclarationKey(.bodies, $0.declaredName) })
      })
  }

  private var reporting: ComparedRow {
    ComparedRow(
      words: "Who reports to whom",
      packs.map { pack in
        let bodies = pack.bodies.filter { !$0.reports.isEmpty }
        let lines = bodies.flatMap { body in
          body.reports.map {
            "\(body.name) to \(pack.name(of: $0.to)), \($0.when.value?.words ?? "how often not stated")"
          }
        }
        return ComparedCell(lines, bodies.map { DeclarationKey(.bodies, $0.declaredName) })
      })
  }
}

extension BodyRole {
  /// The words shown to people.
  public var label: String {
    switch self {
    case .owns: "Owns the strategy"
    case .governs: "Governs it"
    case .oversees: "Oversees it"
    case .delivers: "Delivers it"
    case .challenges: "Challenges it"
    case .audits: "Audits cases"
    case .commissions: "Commissions services"
    case .receives: "Receives reports"
    case .linked: "Works beside it"
    }
  }
}
