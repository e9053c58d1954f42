import Record
import Vocabulary

/// When several concerns stand within some months, they are shown as one list to read together.
public enum SignsReadTogether: PracticeRule {
  public static let rule = Rule("R-020", source: "Herefordshire section 6")

  public static let says =
    "One sign alone is hard to read; several that last may show a serious problem."

  public static func notices(in picture: Picture) -> [Notice] {
    let months = picture.parameters.concernMonths
    let since = picture.today.adding(months: -months)
    let recent = picture.concerns.filter {
      $0.content.countsAsNeglect
        && ($0.entry.envelope.occurred.latest ?? picture.today) > since
    }
    guard recent.count >= picture.parameters.severalConcerns else { return [] }
    let types = NeglectType.allCases.filter { type in
      recent.contains { $0.content.sign.types.contains(type) }
    }
    return [
      Notice(
        rule, title: "\(recent.count) concerns in \(months) months: read them together",
        why: "One sign alone is hard to read. Several that last may show a serious problem."
          + (types.labels.map { " They name: \($0)." } ?? ""),
        entries: recent.map(\.id))
    ]
  }
}
