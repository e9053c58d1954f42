import Vocabulary

/// How each strategy stands: status, period, guidance, agreement, review.
struct StandingComparison {
  let packs: [StrategyPack]

  init(_ packs: [StrategyPack]) {
    self.packs = packs
  }

  var rows: [ComparedRow] {
    [
      row("Strategy") { $0.identity.title },
      row("Status") { $0.identity.status.rawValue },
      row("Period") { pack in
        pack.identity.period.value.map { "\($0.from) to \($0.to)" } ?? "not stated"
      },
      row("Statutory guidance") {
        "\($0.identity.guidance.title) (\($0.identity.guidance.edition))"
      },
      row("Agreed by") { pack in
        guard let agreed = pack.identity.agreed.value else { return "not stated" }
        let day = agreed.agreedOn.map { " on \($0.iso)" } ?? ""
        return pack.names(of: agreed.by) + day
      },
      row("To be reviewed") { pack in
        pack.identity.review.value.map { $0.when.words } ?? "not stated"
      },
      row("Open questions") { pack in String(pack.questions.count { $0.isOpen }) },
    ]
  }

  private func row(_ title: String, _ says: (StrategyPack) -> String) -> ComparedRow {
    ComparedRow(words: title, packs.map { ComparedCell([says($0)]) })
  }
}
