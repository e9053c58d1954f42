import Record

/// Each is noticed, with the way to help, until help was offered or given afterwards.
public enum TeethAndWeight: PracticeRule {
  public static let rule = Rule("R-030", source: "Herefordshire sections 3 and 4, Appendix I")

  public static let says =
    "Tooth decay and obesity can be signs of neglect, and need a way to help."

  public static func notices(in picture: Picture) -> [Notice] {
    notice(
      .dentalDecay, "Tooth decay: is the child being helped?",
      "Decay can mean that nobody sees to teeth or to treatment. Find out which dentist the child has, when they will be seen and who "
        + "will take them.", in: picture)
      + notice(
        .weightConcern, "Weight: is the child being helped?",
        "Weight can show how a child is fed. Ask the school nurse, health visitor or GP for the healthy weight pathway, and look at the "
          + "whole of the child’s day.", in: picture)
  }

  private static func notice(
    _ type: HappeningType, _ title: String, _ why: String, in picture: Picture
  ) -> [Notice] {
    let helped = picture.happenings([.helpOffered, .helpGiven]).map(\.entry.number).max() ?? 0
    let open = picture.happenings([type], months: picture.parameters.concernMonths)
      .filter { $0.entry.number > helped }
    return open.isEmpty ? [] : [Notice(rule, title: title, why: why, entries: open.map(\.id))]
  }
}
