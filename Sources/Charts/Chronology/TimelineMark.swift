public import Record
public import Vocabulary

/// One entry of a chronology as a timeline draws it.
public struct TimelineMark: Equatable, Sendable {
  /// The agency whose lane it stands in.
  public let lane: String
  public let shape: TimelineShape
  /// What it is, in a few words.
  public let title: String
  public let when: Occurrence
  public let recordedOn: LocalDate
  public let isEnteredLate: Bool
  /// Recorded in error, or put right since.
  public let isStruckOut: Bool
  /// Where the entry is shown in full.
  public let address: String

  public init(
    lane: String, shape: TimelineShape, title: String, when: Occurrence, recordedOn: LocalDate,
    isEnteredLate: Bool = false, isStruckOut: Bool = false, address: String
  ) {
    self.lane = lane
    self.shape = shape
    self.title = title
    self.when = when
    self.recordedOn = recordedOn
    self.isEnteredLate = isEnteredLate
    self.isStruckOut = isStruckOut
    self.address = address
  }

  /// Everything the mark says, for those who point at it.
  var wording: String {
    let late = isEnteredLate ? ", entered late" : ""
    let struck = isStruckOut ? ", no longer stands" : ""
    return "\(when.british): \(title). Recorded \(recordedOn.british)\(late)\(struck)."
  }

  /// Whether it is known to the day.
  var isExact: Bool {
    switch when {
    case .at, .on(.day): true
    case .on, .about, .between: false
    }
  }

  var isPeriod: Bool { if case .between = when { true } else { false } }
}

/// A stretch in which no agency recorded that anything happened.
public struct TimelineGap: Equatable, Sendable {
  public let from: LocalDate
  public let until: LocalDate
  /// No agency recorded anything for 14 weeks.
  public let wording: String

  public init(from: LocalDate, until: LocalDate, wording: String) {
    self.from = from
    self.until = until
    self.wording = wording
  }
}
