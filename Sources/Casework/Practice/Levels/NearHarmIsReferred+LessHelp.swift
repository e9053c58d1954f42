import Record
import Vocabulary

extension NearHarmIsReferred {
  /// Less help, and an end of it, while somebody’s word that harm is near stands, and “harm is not near” where an outcome
  /// got worse.
  static func objections(
    toEnding reason: StepDownReason?, _ outcomes: [OutcomeProgress], in picture: Picture
  ) -> [Objection] {
    if let harm = unanswered(in: picture).first {
      return [
        Objection(
          rule, at: "reason",
          "\(harm.saidSo), and nobody has referred since: refer to children’s social care first, or say why harm is not near now"
        )
      ]
    }
    guard reason == .agreementEnded else { return [] }
    let found = picture.involvement.findings
    let worse = picture.involvement.openPlans.flatMap(\.lines).first { line in
      found[line.id]?.outcome.progress == .worse
        || outcomes.contains { $0.line == line.id && $0.progress == .worse }
    }
    guard let worse else { return [] }
    return [
      Objection(
        rule, at: "reason",
        "“\(worse.outcome)” got worse: refer to children’s social care first, or say why harm is not near"
      )
    ]
  }
}

extension HarmSaid {
  /// “Priya Nair said on 3 March 2025 that the worry is near significant harm”.
  var saidSo: String {
    let harm =
      switch what {
      case .danger: "a child is in danger"
      case .nearHarm: "the worry is near significant harm"
      case .persistentAfterRefusal: "the neglect goes on, after help was refused"
      }
    return "\(entry.envelope.author.name) said on \(entry.envelope.occurred.british) that \(harm)"
  }
}
