import Record

/// Whatever was refused before.
///
/// It is noticed as soon as somebody says that harm is near, or a concern after the refusal is an emergency or judged persistent, and
/// until somebody refers or decides on statutory action.
public enum NearHarmIsReferred: PracticeRule {
  public static let rule = Rule("R-043", source: "Blackpool Appendix 4")

  public static let says =
    "When a worry comes near significant harm, refer to children’s social care at once, whatever was refused."

  public static let asks = [
    FormPrompt(
      .agreement, "is_near_significant_harm", "Is the worry near significant harm?",
      hint: "If it is, refer to children’s social care now. A refusal does not stand in the way.")
  ]

  /// What to do at once; nil when nobody has said that harm is near.
  public static func route(for answered: AgreementAnswered) -> EmergencyRoute? {
    answered.isNearSignificantHarm == .yes ? .now : nil
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let involvement = picture.involvement
    guard let refusal = involvement.agreements.refused.first else { return [] }
    let acted =
      involvement.said.all(ReferralMade.self).filter(\.content.isToSocialCare).map(\.entry.number)
      + involvement.said.all(StatutoryDecision.self).filter { $0.content.action != .none }
      .map(\.entry.number)
    let lastActed = acted.max() ?? 0
    let near =
      involvement.agreements.refused.filter { $0.content.isNearSignificantHarm == .yes }
      .map(\.entry)
      + involvement.said.all(MonitoringReviewed.self)
      .filter { $0.content.isNearSignificantHarm == .yes }.map(\.entry)
      + picture.concerns.filter {
        $0.entry.number > refusal.entry.number
          && ($0.content.isInImmediateDanger || $0.content.judgement.pattern == .persistent)
      }
      .map(\.entry)
    return noticed(
      near.filter { $0.number > lastActed }.map(\.id), "Refer to children’s social care now",
      "Help was refused and the worry is near significant harm. Refer today: the refusal does not stand in the way."
    )
  }
}
