import Examples
import Indicators
import Testing
import Vocabulary

struct DeclarationTests {
  @Test(arguments: [
    (
      "count of children with a child protection plan open at period end where initial category is neglect",
      "The number of children with a child protection plan open at the end of the last day of the "
        + "period where the initial category is neglect. What ends on a day is no longer open at its "
        + "end. Each is counted once, however often it applies."
    ),
    (
      "share of child protection plans started in period where previous child protection plan ended within 24 months, of child protection plans started in period",
      "Of child protection plans started in the period, the percentage where an earlier child "
        + "protection plan of the same child ended in the 24 months before."
    ),
    (
      "median working days from start to end of assessments completed in period, by agency and age band",
      "The median number of working days from start to end of assessments completed in the period. "
        + "Shown by agency and by age band."
    ),
    (
      "rate of child in need plans open at period end per 10,000 children",
      "The number of child in need plans open at the end of the last day of the period, for each "
        + "10,000 children aged 0 to 17. What ends on a day is no longer open at its end."
    ),
    (
      "share of total sessions attended of school attendance records recorded in period where child has a child protection plan open then where (initial category is neglect), of total sessions possible",
      "Of the sessions possible of school attendance records recorded in the period where the child "
        + "has a child protection plan open then (where the initial category is neglect), the "
        + "percentage that are sessions attended."
    ),
    (
      "middle grade of audit findings recorded in period where standard is \"family history\"",
      "The grade in the middle when all audit findings recorded in the period where the standard is "
        + "family history are put in order."
    ),
    (
      "count of agencies with a quality check completed in period where families heard and numbers and practice",
      "The number of agencies with a quality check completed in the period where families were heard and "
        + "it looked at numbers and at practice. Each is counted once, however often it applies."
    ),
    (
      "count of neglect concerns raised in the 12 months to period end where types include medical or child aged under 5",
      ""
    ),
    (
      "count of children with a NEET status open at period end where child aged 16 to 18 and child has a neglect concern open then",
      "The number of children with a NEET status open at the end of the last day of the period where "
        + "the child is 16 to 18 and the child has a neglect concern open then. What ends on a day is "
        + "no longer open at its end. Each is counted once, however often it applies."
    ),
  ])
  func `a definition is written from the declaration`(_ text: String, _ definition: String) throws {
    if definition.isEmpty {
      #expect(throws: DeclarationFault.self) { try Declaration(text) }
    } else {
      #expect(try Declaration(text).definition == definition)
    }
  }

  @Test(
    arguments: [
      ("cuont of referrals made in period", 1, 1, "“cuont”", "count of"),
      ("count of referals made in period", 1, 10, "“referals”", "referrals"),
      ("count of referrals", 1, 19, "The declaration ends where when: one of “made”", nil),
      ("count of referrals made", 1, 24, "The declaration ends where “in period”", nil),
      ("count of referrals made in perod", 1, 25, "“in”", "in period"),
      ("count of referrals opened at period end", 1, 20, "“opened”", nil),
      (
        "count of child protection plans open at periood end", 1, 33, "“open”", "open at period end"
      ),
      (
        "count of referrals made in period where primary concern is neglct", 1, 60, "“neglct”",
        "neglect"
      ),
      (
        "count of referrals made in period where primery concern is neglect", 1, 41, "“primery”",
        "primary concern"
      ),
      (
        "count of referrals made in period\n  where agency are police", 2, 16, "“are”", nil
      ),
      (
        "count of people with a referral made in period", 1, 10,
        "something that referrals are about", nil
      ),
      ("share of referrals made in period", 1, 34, "“, of”", nil),
      ("median days from start to end of assessments", 1, 45, "ends where when", nil),
      (
        "median days from strat to end of assessments completed in period", 1, 18, "“strat”",
        "start"
      ),
      (
        "median days open of child in need plans open at period end", 1, 8, "only “mean days open”",
        nil
      ),
      ("count of referrals made in period, by agencey", 1, 39, "“agencey”", "agency"),
      (
        "count of referrals made in period, by child seen", 1, 39,
        "something to divide referrals by", nil
      ),
      ("count of referrals made in period extra", 1, 35, "“extra”", nil),
      ("count of referrals made in period where agency is \"police", 1, 51, "quotation mark", nil),
      ("count of referrals made in period where (source is x", 1, 53, "“)”", nil),
      ("rate of referrals made in period per lots of children", 1, 38, "“lots”", nil),
      ("published d4 neglect shar of plans", 1, 11, "the phrase of a published series", nil),
      ("count of training attendances completed in period, by ward", 1, 55, "“ward”", nil),
      (
        "count of referrals made in period where child aged 9 to 5", 1, 57,
        "an age that is not below 9", nil
      ),
      ("", 1, 1, "The declaration ends where count of", nil),
      ("count of referrals made in period where £", 1, 41, "“£”", nil),
    ] as [(String, Int, Int, String, String?)])
  func `a mistake is found in its line and column, with what may have been meant`(
    _ text: String, _ line: Int, _ column: Int, _ message: String, _ nearest: String?
  ) throws {
    let fault = try #require(throws: DeclarationFault.self) { try Declaration(text) }

    #expect((fault.line, fault.column) == (line, column), "\(fault)")
    #expect(fault.description.contains(message), "\(fault)")
    #expect(fault.nearest == nearest, "\(fault)")
  }

  @Test(arguments: [
    (
      "share where met, of audit findings recorded in period where standard is plan",
      "share of audit findings recorded in period where standard is plan and met, of audit findings recorded in period where standard is plan"
    ),
    (
      "share where child aged under 5 and not taken up, of children with a childcare offer open at period end, by ward",
      "share of children with a childcare offer open at period end where child aged under 5 and not taken up, of children with a childcare offer open at period end, by ward"
    ),
    (
      "share where end within 45 working days of start, of assessments completed in period",
      "share of assessments completed in period where end within 45 working days of start, of assessments completed in period"
    ),
  ])
  func `a share of what is named once is the same as one that names it twice`(
    _ short: String, _ long: String
  ) throws {
    #expect(try Declaration(short) == Declaration(long))
  }

  @Test func `a definition calls the two levels of a step-down what they are`() throws {
    let declaration = try Declaration(
      "count of step-downs made in period where from is care and to is early help, by from")

    #expect(
      declaration.definition
        == "The number of step-downs made in the period where the level before is care and the level "
        + "after is early help. Shown by level before.")
  }

  @Test func `a declaration tells the months and the place's own values it names`() throws {
    let declaration = try Declaration(
      """
      share where previous referral made within 2 years where (agency is "police" or school), of
      referrals made in period where not later assessment completed within 6 months
      """)

    #expect(declaration.months == [24, 6])
    #expect(declaration.ownCodes.map(\.value).sorted() == ["police", "school"])
    #expect(try Declaration("count of referrals made in period").months.isEmpty)
  }

  @Test func `places are counted from where the text begins in its file`() throws {
    let place = TextPlace(line: 12, column: 11, furtherColumn: 5)
    let text = "count of referrals made in period\nwhere agensy is police"

    let fault = try #require(throws: DeclarationFault.self) { try Declaration(text, at: place) }
    #expect((fault.line, fault.column) == (13, 11))
    let first = try #require(throws: DeclarationFault.self) {
      try Declaration("cont of", at: place)
    }
    #expect((first.line, first.column) == (12, 11))
  }

  @Test func `a published series is known by its phrase and has a basis`() throws {
    let phrase = "d4 neglect share of plans at 31 March"
    let words = FactVocabulary(published: [phrase: .yearEnd, "d2 neglect plans starting": .starts])

    let declaration = try Declaration("published \(phrase)", words: words)
    #expect(declaration == .published(phrase, .yearEnd))
    #expect(
      declaration.definition
        == "Published figure: neglect share of plans at 31 March (at 31 March).")
    let fault = try #require(throws: DeclarationFault.self) {
      try Declaration("published d4 neglect shar of plans at 31 March", words: words)
    }
    #expect(fault.nearest == phrase)
  }

  @Test(arguments: [
    ("count of child protection plans open at period end", Basis.yearEnd, Basis.snapshot),
    ("count of child protection plans started in period", .starts, .partYear),
    ("count of child protection plans ended in period", .ends, .partYear),
    ("count of referrals made in period", .during, .partYear),
    ("count of referrals made in the 12 months to period end", .during, .during),
    ("count of child protection plans started so far in the year", .starts, .partYear),
    ("count of child protection plans open at any time in period", .anyTime, .anyTime),
  ])
  func `R-170 a declaration knows the basis of its figures`(
    _ text: String, _ inYears: Basis, _ inMonths: Basis
  ) throws {
    let declaration = try Declaration(text)
    let year = try #require(ReportingPeriod.year(ending: 2025))
    let month = try #require(ReportingPeriod("2025-03-01", "2025-03-31"))

    #expect(declaration.basis(over: [year]) == inYears)
    #expect(declaration.basis(over: [month]) == inMonths)
  }

  @Test func `R-170 figures on two bases are not put in one series`() throws {
    let year = try #require(ReportingPeriod.year(ending: 2025))
    let before = try #require(ReportingPeriod.year(ending: 2024))
    var series = IndicatorSeries(.yearEnd)
    try series.add(.init(year, 50.8, .published), on: .yearEnd)
    try series.add(.init(before, nil, .provisional), on: .yearEnd)

    #expect(series.points.map(\.period) == [before, year])
    let fault = #expect(throws: MixedBases.self) {
      try series.add(.init(year, 48, .stated), on: .starts)
    }
    #expect(fault?.series == .yearEnd && fault?.added == .starts)
    #expect(series.points.count == 2)
  }

  @Test func `a long or deep declaration is refused and not followed`() {
    #expect(throws: DeclarationFault.self) {
      try Declaration(String(repeating: "count of ", count: 100_000))
    }
    let deep = String(repeating: "(", count: 500) + "no further action"
    #expect(throws: DeclarationFault.self) {
      try Declaration("count of referrals made in period where \(deep)")
    }
    let nots = String(repeating: "not ", count: 900) + "no further action"
    #expect(throws: Never.self) {
      try Declaration("count of referrals made in period where \(nots)").definition
    }
  }

  @Test func `whatever is written is read or refused where it stands`() {
    var generator = SeededGenerator(seed: 9)
    let sentences = FormalIndicators.sentences.map(\.1)
    let words =
      sentences.flatMap { $0.split(separator: " ").map(String.init) } + [
        "\"", "(", ")", ",", "£", "-", "0", "é",
      ]
    for _ in 0..<1500 {
      var parts = (sentences.randomElement(using: &generator) ?? "").split(separator: " ").map(
        String.init)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<max(parts.count, 1), using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0 where !parts.isEmpty: parts.remove(at: place)
        case 1 where !parts.isEmpty: parts[place] = words.randomElement(using: &generator) ?? ""
        default: parts.insert(words.randomElement(using: &generator) ?? "", at: place)
        }
      }
      let text = parts.joined(separator: " ")
      do {
        #expect(try !Declaration(text).definition.isEmpty)
      } catch {
        #expect(error.line == 1 && (1...text.count + 1).contains(error.column), "\(text): \(error)")
      }
    }
  }
}
