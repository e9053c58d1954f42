import Record
import Vocabulary

/// From the day the threshold was met until a settled care plan, it is noticed how long it has been.
public enum CareIsSettledQuickly: PracticeRule {
  public static let rule = Rule("R-057", source: "Bury Evidence 13")

  public static let says =
    "Children who meet the threshold for care are found and settled quickly."

  /// Thresholds met without a care plan settled since, the earliest first.
  public static func waiting(in picture: Picture) -> [Said<CareThresholdMet>] {
    let settled = picture.involvement.said.all(CarePlanSettled.self)
    return picture.involvement.said.all(CareThresholdMet.self).filter { met in
      !settled.contains { $0.isAfter(met) }
    }
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let waiting = waiting(in: picture)
    guard let first = waiting.first else { return [] }
    let days = first.day.days(until: picture.today)
    let due =
      first.content.settleBy.map { " It is \($0.words(on: picture.today))." }
      ?? " No date is set for it."
    return noticed(
      waiting.map(\.id), "No settled care plan yet",
      "The threshold for care was met \(days == 1 ? "1 day" : "\(days) days") ago.\(due)")
  }
}
