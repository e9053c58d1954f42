public import Vocabulary

extension Agreement {
  /// An agreement that somebody records.
  public init(by parties: [ID<Party>], on day: LocalDate, minute: String? = nil) {
    self.init()
    by = parties
    agreedOn = day
    self.minute = minute
  }
}

extension Decision {
  /// A decision that somebody records.
  ///
  /// - Parameter option: the option chosen; nil for an answer that was not among them.
  public init(
    _ option: ID<QuestionOption>?, says: String, why: String, by parties: [ID<Party>],
    on day: LocalDate
  ) {
    self.init()
    self.option = option
    self.says = says
    self.why = why
    by = parties
    decidedOn = day
  }
}
