/// How far a strategy makes an indicator a measure of its own.
public enum IndicatorStatus: String, CaseIterable, Sendable {
  /// Listed as a measure.
  case formal
  /// Listed as a measure in a draft that nobody has agreed.
  case formalDraft = "formal-draft"
  /// Not listed; what the strategy promises cannot be shown without it.
  case implied
  /// Quoted to describe the place.
  case context

  /// Whether the strategy lists it as a measure.
  public var isFormal: Bool { self == .formal || self == .formalDraft }
}

/// What sort of figure an indicator gives.
public enum IndicatorType: String, CaseIterable, Sendable {
  case count
  case percentage
  case rate
  case duration
  /// A judgement made when cases are audited.
  case audit
  /// Answers to questions put to people.
  case survey
  /// Words, or several figures read together.
  case qualitative
}

/// How often an indicator is reported.
public enum IndicatorPeriod: String, CaseIterable, Sendable {
  case month
  case quarter
  case term
  case year
  /// With each round of audits.
  case auditCycle = "audit_cycle"
  /// Each time that what it is tied to happens.
  case event
  /// At each review of a plan.
  case review
  /// Again and again, without saying how often.
  case regularly
  /// Once, or by one day.
  case once
}

/// Which way is better.
public enum IndicatorDirection: String, CaseIterable, Sendable {
  case up
  case down
  /// Down in the end; it may rise first, as more neglect is recognised.
  case riseFirst = "rise_first"
  /// Neither way is better by itself.
  case neither
}

/// What must be said beside a figure.
public enum IndicatorMark: String, CaseIterable, Sendable {
  /// Stands for something that cannot be counted.
  case proxy
  /// Not yet validated.
  case provisional
  /// The strategy says that there is no figure to start from; that is not nought.
  case baselineMissing = "baseline_missing"
  /// The wording leaves open what is counted.
  case unclear
  /// Not limited to neglect.
  case allCauses = "all_causes"
  /// The strategy gives no threshold, window or standard, so the place has to.
  case thresholdMissing = "threshold_missing"
}
