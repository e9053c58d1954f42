import Casework
import Packs
import Vocabulary

extension PracticeClock {
  /// The clocks that hold in a place: its own, and those of the guidance its strategy was written under.
  static func all(of pack: StrategyPack, _ language: SharedLanguage) -> [PracticeClock] {
    pack.clocks.flatMap { own($0, of: pack) }
      + pack.nationalClocks(language).compactMap { national($0, pack.identity.guidance.edition) }
  }

  private static let purposes: [String: [ClockPurpose]] = [
    "plan-review-interval": [.firstReview, .nextReview], "assessment-time": [.assessment],
    "contribution-time": [.contribution], "telling-the-referrer": [.tellingReferrer],
    "settling-care": [.settlingCarePlan],
  ]

  /// The place’s own times; that between reviews is for the first and every later one.
  private static func own(_ clock: Clock, of pack: StrategyPack) -> [PracticeClock] {
    guard let purposes = clock.meaning.flatMap({ purposes[$0.value] }),
      let length = clock.length.value
    else { return [] }
    return purposes.map {
      PracticeClock(
        id: ID(clock.id.value), title: clock.title, isFor: $0, length: Length(length),
        edition: pack.identity.title.hasSuffix(clock.edition)
          ? pack.identity.title : "\(pack.identity.title), \(clock.edition)")
    }
  }

  private static func national(_ clock: NationalClock, _ year: Int) -> PracticeClock? {
    let edition = "\(clock.guidance) \(year)"
    func running(
      _ purpose: ClockPurpose, plans: Set<PlanKind> = [], _ assessments: Set<AssessmentPurpose> = []
    ) -> PracticeClock {
      PracticeClock(
        id: ID(clock.id.value), title: clock.title, isFor: purpose, length: Length(clock.length),
        plans: plans, assessments: assessments, edition: edition)
    }
    switch clock.id.value {
    case "assess": return running(.assessment, [.childAndFamily])
    case "decide-on-referral": return running(.decidingOnReferral)
    case "initial-conference": return running(.firstConference)
    case "first-core-group": return running(.firstCoreGroup)
    case "first-review-conference": return running(.firstReview, plans: [.childProtection])
    case "later-review-conference": return running(.nextReview, plans: [.childProtection])
    default: return nil
    }
  }
}

extension PracticeClock.Length {
  fileprivate init(_ length: ClockLength) {
    switch length.unit {
    case .workingDays: self = .workingDays(length.number)
    case .days: self = .days(length.number)
    case .weeks: self = .days(length.number * 7)
    case .months: self = .months(length.number)
    case .years: self = .months(length.number * 12)
    }
  }
}
