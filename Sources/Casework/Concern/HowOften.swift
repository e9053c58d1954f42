/// How often it has been seen.
public enum HowOften: String, Choice {
  case once
  case aFewTimes = "a_few_times"
  case weekly
  case mostDays = "most_days"
  case allTheTime = "all_the_time"
  case notKnown = "not_known"

  public var label: String {
    switch self {
    case .once: "Once"
    case .aFewTimes: "A few times"
    case .weekly: "About every week"
    case .mostDays: "Most days"
    case .allTheTime: "All the time"
    case .notKnown: "Not known"
    }
  }
}
