import Record
public import Vocabulary

/// A time in which no agency recorded any contact.
///
/// Not knowing is not the same as all being well.
public struct Gap: Hashable, Sendable {
  /// The last day anything is known to have happened before it.
  public let after: LocalDate
  /// The day of the next contact, or the day the chronology is read.
  public let until: LocalDate
  /// Whether it still lasts.
  public let isOpen: Bool

  public var days: Int { after.days(until: until) }
}

extension Chronology {
  /// Gaps of more than this many days, between contacts and up to the day it is read.
  public func gaps(longerThan days: Int, until today: LocalDate) -> [Gap] {
    var gaps: [Gap] = []
    var covered: LocalDate?
    for line in lines where line.isContact && line.standing == .standing {
      let occurred = line.entry.envelope.occurred
      guard occurred.earliest <= today else { continue }
      if let covered, covered.days(until: occurred.earliest) > days {
        gaps.append(Gap(after: covered, until: occurred.earliest, isOpen: false))
      }
      let latest = min(occurred.latest ?? today, today)
      covered = max(covered ?? latest, latest)
    }
    if let covered, covered.days(until: today) > days {
      gaps.append(Gap(after: covered, until: today, isOpen: true))
    }
    return gaps
  }
}
