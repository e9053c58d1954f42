import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A child in danger, or near significant harm, on whom nobody has acted yet: above everything else, on every part of the record
/// (R-043).
struct HarmAlert {
  let view: PersonView

  var markup: Markup {
    let harms = view.harms
    return when(
      !harms.isEmpty,
      Alert(
        .danger, heading: Self.heading(harms),
        content: "<ul>\(each(harms) { "<li>\(said($0))</li>" })</ul>\(actions)"
      ).markup)
  }

  private static func heading(_ harms: [HarmSaid]) -> String {
    harms.contains { $0.what == .danger }
      ? "A child is in danger: act now" : "Refer to children’s social care now"
  }

  private func said(_ harm: HarmSaid) -> Markup {
    """
    <a href="\(href: "\(view.person)/entries/\(harm.id)")">\(harm.words)</a>, \
    \(harm.entry.envelope.occurred.british): \(view.agencies.author(harm.entry.envelope.author)).\
    \(when(harm.what == .danger, told(harm)))
    """
  }

  private func told(_ harm: HarmSaid) -> Markup {
    if let told = harm.told, !told.isEmpty { return " Told so far: \(asTyped(told))" }
    return """
       <strong>Nobody has written who was told.</strong>\
      \(when(mayAct, " <a href=\"\(href: "\(view.person)/concerns/\(harm.id)/immediate-danger")\">Act now, and record who was told</a>"))
      """
  }

  private var mayAct: Bool { view.opened.mayRecordNow }

  private var actions: Markup {
    guard mayAct else { return .empty }
    let answer = "notice-answers/new?rule=\(NearHarmIsReferred.rule.id)"
    return """
      <p class="no-print">\(Button("Refer now", href: "\(view.person)/\(Self.referral)"))</p>\
      <p class="no-print">It stands here until a referral to children’s social care or the police is on the record, or a decision \
      that statutory action follows. If something else was done, \
      <a href="\(href: "\(view.person)/\(answer)")">record what was done and why</a>.</p>
      """
  }

  /// Where a referral is recorded that cannot wait, after the child’s own address.
  static let referral = "\(ReferralForm.path)/new?near_harm=yes"
}

extension HarmSaid {
  /// What was said, in words.
  var words: String {
    switch what {
    case .danger: "A child is in danger"
    case .nearHarm: "The worry is near significant harm"
    case .persistentAfterRefusal: "A persistent pattern, after help was refused"
    }
  }
}

extension PersonView {
  /// What was said of danger or harm that nobody has acted on since.
  var harms: [HarmSaid] { picture.map(NearHarmIsReferred.unanswered(in:)) ?? [] }
}
