import Record
import Vocabulary

/// A concern that is neither an emergency nor judged persistent is noticed until an assessment or help was
/// begun, offered or declined after it; not while an early help plan, or one the law requires, goes on.
public enum EarlySignsEarlyHelp: PracticeRule {
  public static let rule = Rule("R-034", source: "Bury Principle 5")

  public static let says =
    "Early signs lead to a timely early help assessment."

  public static func notices(in picture: Picture) -> [Notice] {
    guard !picture.involvement.isHelpedByPlan else { return [] }
    let helped =
      (picture.happenings([.helpOffered, .helpGiven, .helpDeclined]).map(\.entry.number)
      + picture.involvement.assessments.compactMap {
        $0.begun?.number
      }
      + picture.involvement.said.all(HelpStarted.self).map(\.entry.number)
      + picture.involvement.agreements.answers.map(\.entry.number)).max() ?? 0
    let early = picture.concerns.filter {
      $0.entry.number > helped && $0.content.countsAsNeglect && !$0.content.isInImmediateDanger
        && $0.content.judgement.pattern != .persistent
    }
    guard let first = early.first else { return [] }
    let days = first.entry.envelope.recordedAt.ukDate.days(until: picture.today)
    let waiting = days <= 0 ? "recorded today" : days == 1 ? "1 day old" : "\(days) days old"
    return [
      Notice(
        rule, title: "Consider an early help assessment",
        why:
          "The earliest of these concerns is \(waiting), and no help has been recorded since. Help early, with the family’s agreement.",
        entries: early.map(\.id))
    ]
  }
}
