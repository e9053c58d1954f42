import Vocabulary

// A date that is missing or cannot be read is neither before nor after another.
extension Written<LocalDate>? {
  var day: LocalDate? { self?.value }

  func isBefore(_ other: WrittenDate?) -> Bool {
    guard let day, let other = other.day else { return false }
    return day < other
  }

  func isAfter(_ other: WrittenDate?) -> Bool { other.isBefore(self) }

  func isSame(as other: WrittenDate?) -> Bool {
    guard let day, let other = other.day else { return false }
    return day == other
  }

  func isBefore(_ other: LocalDate) -> Bool { day.map { $0 < other } ?? false }

  func isAfter(_ other: LocalDate) -> Bool { day.map { $0 > other } ?? false }

  func isOutside(_ census: Census) -> Bool { day.map { !census.covers($0) } ?? false }

  /// Whether it falls in a time that began on one day and ended on another, or has not ended.
  func isWithin(_ start: WrittenDate?, _ end: WrittenDate?, _ census: Census) -> Bool {
    guard let day, let start = start.day, day >= start else { return false }
    // A time whose end cannot be read is not one that goes on.
    return end == nil ? day <= census.lastDay : end.day.map { day <= $0 } ?? false
  }

  var isAtWeekend: Bool { day?.weekday.isWeekend ?? false }
}

extension CINChild {
  var bornOn: WrittenDate? { identifiers?.bornOn }
  var diedOn: WrittenDate? { identifiers?.diedOn }

  /// Where to say what is missing of a child’s identity.
  var identity: any CINGroup { identifiers ?? self }

  var ledToAction: Bool { episodes.contains { $0.ledToAction } }
}

extension CINChild.Episode {
  /// Whether the referral is plainly said to have led to something.
  var ledToAction: Bool { noFurtherAction?.value == false }

  /// Whether the referral is plainly said to have led to nothing.
  var ledToNothing: Bool { noFurtherAction?.value == true }

  /// Whether the case is open and was more than a referral.
  var isOpenCase: Bool { closedOn == nil && ledToAction }

  /// Closed with RC8 or RC9, as soon as the child had been assessed.
  var isClosedAfterAssessment: Bool {
    closureReason?.code == "RC8" || closureReason?.code == "RC9"
  }
}

extension CINChild.Section47Enquiry {
  /// Whether there is neither a conference nor the word that none is needed.
  var isOpen: Bool { conferenceOn == nil && conferenceNotRequired?.value != true }
}

extension Sequence<WrittenCode> {
  func contains(_ code: ShortText) -> Bool { contains { $0.code == code } }

  /// Those that stand there a second time.
  var repeated: [WrittenCode] {
    var seen: Set<ShortText> = []
    return filter { !seen.insert($0.code).inserted }
  }
}
