import Vocabulary

/// Makes up one child of a return: who it is, and what happened from each referral.
///
/// What happens follows practice and the rules: an assessment follows a referral, a conference an
/// enquiry, a child protection plan a conference. How often each happens is roughly as in England.
struct ChildMaker {
  let census: Census
  let choices: CommonCodes
  let authority: String
  let index: Int
  var numbers: SeededNumbers

  init(
    census: Census, choices: CommonCodes, authority: String, index: Int, seed: UInt64
  ) {
    self.census = census
    self.choices = choices
    self.authority = authority
    self.index = index
    numbers = SeededNumbers(seed: seed, child: index)
  }

  /// What became of the child’s latest referral.
  private enum Story {
    case nothing, closedAfterAssessment, beingAssessed, plan, endedPlan, enquiry, newEnquiry
    case protection, transfer

    static let weights: [(choice: Story, weight: Int)] = [
      (.nothing, 8), (.closedAfterAssessment, 32), (.beingAssessed, 5), (.plan, 15),
      (.endedPlan, 15), (.enquiry, 8), (.newEnquiry, 2), (.protection, 14), (.transfer, 1),
    ]
  }

  mutating func child() -> ChildDraft {
    guard !numbers.chance(2) else { return unborn() }
    var child = ChildDraft(childID: "SYN\(authority)\(index.padded(to: 8))")
    child.episodes = [episode()]
    if numbers.chance(18), let earlier = earlierEpisode(before: child.episodes[0]) {
      child.episodes.insert(earlier, at: 0)
    }
    identify(&child)
    characterise(&child)
    return child
  }

  /// A child of about eight with a case closed after assessment, whatever the seed.
  mutating func plainChild() -> ChildDraft {
    var child = ChildDraft(childID: "SYN\(authority)\(index.padded(to: 8))")
    child.bornOn = census.firstDay.adding(days: -3000).iso
    child.sex = index.isMultiple(of: 2) ? "M" : "F"
    child.upn = upn()
    child.episodes = [StandardCase(census: census).closed]
    characterise(&child)
    return child
  }

  private mutating func episode() -> EpisodeDraft {
    switch numbers.pick(Story.weights) {
    case .nothing, nil: return referralOnly(on: day(census.firstDay, census.lastDay))
    case .closedAfterAssessment:
      return closedAfterAssessment(by: day(census.firstDay, census.lastDay.adding(days: -4)))
    case .beingAssessed: return beingAssessed()
    case .plan: return onPlan(endsOn: nil)
    case .endedPlan: return onPlan(endsOn: day(census.firstDay, census.lastDay))
    case .enquiry: return enquiryWithoutConference()
    case .newEnquiry: return enquiryGoingOn()
    case .protection: return protection()
    case .transfer: return protectionFromElsewhere()
    }
  }

  /// A referral of the same year that had been dealt with when the next one came.
  private mutating func earlierEpisode(before next: EpisodeDraft) -> EpisodeDraft? {
    guard let referred = next.referredOn.flatMap({ LocalDate(iso: $0) }),
      referred > census.firstDay.adding(days: 20)
    else { return nil }
    let latest = referred.adding(days: -3)
    return numbers.chance(40)
      ? referralOnly(on: day(census.firstDay, latest))
      : closedAfterAssessment(by: day(census.firstDay, latest.adding(days: -3)))
  }

  /// A child not yet born, who is being assessed.
  private mutating func unborn() -> ChildDraft {
    var child = ChildDraft(childID: "SYN\(authority)\(index.padded(to: 8))")
    child.episodes = [beingAssessed()]
    child.expectedOn = day(census.lastDay.adding(days: 1), census.lastDay.adding(days: 150)).iso
    child.sex = "U"
    child.ethnicity = "NOBT"
    child.upnUnknown = "UN1"
    return child
  }
}

extension ChildMaker {
  /// A day from one to another.
  mutating func day(_ first: LocalDate, _ last: LocalDate) -> LocalDate {
    first.adding(days: .random(in: 0...max(0, first.days(until: last)), using: &numbers))
  }

  mutating func days(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &numbers) }

  /// A working day, so many of them after another day or before it.
  func workingDay(_ count: Int, from day: LocalDate) -> LocalDate {
    census.calendar.adding(workingDays: count, to: day)
  }

  /// The day itself, or the next working day.
  func workingDay(onOrAfter day: LocalDate) -> LocalDate {
    census.calendar.isWorkingDay(day) ? day : workingDay(1, from: day)
  }

  /// The day itself, or the last working day before.
  func workingDay(onOrBefore day: LocalDate) -> LocalDate {
    census.calendar.isWorkingDay(day) ? day : workingDay(-1, from: day)
  }
}

extension Int {
  /// With leading noughts.
  func padded(to width: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, width - text.count)) + text
  }
}
