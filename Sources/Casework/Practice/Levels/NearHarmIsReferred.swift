import Record

/// Whatever was refused before, and whether or not anything was.
///
/// It is noticed as soon as somebody says that a child is in danger or that harm is near, or a concern after a refusal is judged
/// persistent; and until somebody refers to children’s social care or the police, decides on statutory action, or writes what was
/// done instead.
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
  public static func route(for refused: some HelpRefused) -> EmergencyRoute? {
    refused.isNearSignificantHarm == .yes ? .now : nil
  }

  /// What was said of danger or harm that nobody has acted on or answered since, the latest first.
  public static func unanswered(in picture: Picture) -> [HarmSaid] {
    let answers = picture.chronology.standing(NoticeAnswer.self).filter {
      $0.content.rule == rule.id
    }
    return unacted(in: picture).filter { harm in
      !answers.contains { answer in
        answer.entry.number > harm.since
          && answer.content.entries.contains { picture.chronology.newest(of: $0) == harm.id }
      }
    }
    .reversed()
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let unacted = unacted(in: picture)
    let isDanger = unacted.contains { $0.what == .danger }
    return noticed(
      unacted.map(\.id),
      isDanger ? "A child is in danger: act now" : "Refer to children’s social care now",
      isDanger
        ? "Somebody recorded that a child is in danger now, and nobody has recorded a referral to children’s social care or the police since. Refer now, or record what was done."
        : "The worry is near significant harm. Refer today: that help was refused does not stand in the way."
    )
  }

  /// What was said of danger or harm, whoever acted on it, that nobody has decided on or denied since, the latest first.
  static func undecided(in picture: Picture) -> [HarmSaid] {
    let words = picture.lastWordsOnHarm
    return counted(in: picture).filter { !$0.isAnswered(byOneOf: words) }.reversed()
  }

  /// In the order it was said.
  private static func unacted(in picture: Picture) -> [HarmSaid] {
    guard picture.identity.stage != .adult, picture.identity.diedOn == nil else { return [] }
    let counted = counted(in: picture)
    guard !counted.isEmpty else { return [] }
    let acts = acts(in: picture)
    return counted.filter { !$0.isAnswered(byOneOf: acts) }
  }

  /// What was said, a persistent pattern only where help was refused before.
  private static func counted(in picture: Picture) -> [HarmSaid] {
    let said = said(in: picture)
    guard !said.isEmpty else { return [] }
    let firstRefused = picture.involvement.agreements.refusals.map(\.entry.number).min()
    return said.filter { harm in
      harm.what != .persistentAfterRefusal || firstRefused.map { harm.since > $0 } ?? false
    }
  }

  /// Everything that was said of danger or harm, in the order it was said.
  static func said(in picture: Picture) -> [HarmSaid] {
    let saying = Set(
      picture.concerns.filter { $0.content.harm != nil }.map(\.id)
        + picture.involvement.said.nearHarmAnswers.filter { $0.answer == .yes }.map(\.entry.id))
    guard !saying.isEmpty else { return [] }
    return picture.chronology.lines.filter { saying.contains($0.entry.id) }
      .compactMap(HarmSaid.init).sorted { $0.since < $1.since }
  }

  /// Where somebody acted: a referral to children’s social care or the police, or statutory action that
  /// stands.
  ///
  /// A decision that waits for somebody to approve it, or was sent back, protects nobody yet; to decide on a referral is
  /// not to make it.
  private static func acts(in picture: Picture) -> [Entry] {
    let said = picture.involvement.said
    return said.all(ReferralMade.self).filter(\.content.protects).map(\.entry)
      + said.all(StatutoryDecision.self).filter {
        $0.content.action.isSocialCares && $0.content.action != .none
          && picture.involvement.isApprovedWhereNeeded($0.entry)
      }.map(\.entry)
  }
}

extension ReferralMade {
  /// Whether it went to those who can protect a child at once: children’s social care or the police.
  fileprivate var protects: Bool {
    isToSocialCare || agency.lowercased().contains("police")
  }
}
