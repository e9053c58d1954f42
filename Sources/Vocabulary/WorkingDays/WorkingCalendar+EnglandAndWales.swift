extension WorkingCalendar {
  /// The bank holidays of England and Wales, 2012 to 2028, as GOV.UK published them in 2026.
  ///
  /// Contains public sector information licensed under the Open Government Licence v3.0,
  /// from www.gov.uk/bank-holidays. It holds the days as kept, with substitute days and the days
  /// added for jubilees (2012, 2022), a funeral (2022) and a coronation (2023).
  public static let englandAndWales = WorkingCalendar(
    version: "england-and-wales-2026", years: 2012...2028,
    bankHolidays: Set(published.split(separator: "\n").flatMap(bankHolidays)))

  /// A year on each line, and the months and days of its bank holidays.
  private static let published = """
    2012 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26
    2013 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
    2014 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
    2015 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
    2016 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
    2017 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
    2018 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
    2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
    2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
    2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
    2022 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
    2023 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
    2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
    2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
    2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
    2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
    2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
    """

  private static func bankHolidays(of line: Substring) -> [LocalDate] {
    let words = line.split(separator: " ")
    return words.dropFirst().compactMap { LocalDate(iso: "\(words[0])-\($0)") }
  }
}
