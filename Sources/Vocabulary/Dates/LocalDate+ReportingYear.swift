extension LocalDate {
  /// The year from 1 April to 31 March that it lies in, by the year it ends in.
  public var reportingYear: Int { month < 4 ? year : year + 1 }
}
