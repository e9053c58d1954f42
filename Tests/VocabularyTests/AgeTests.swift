import Examples
import Testing
import Vocabulary

struct AgeTests {
  @Test(
    arguments: [
      ("2025-03-04", "born today", 0), ("2025-03-03", "1 day old", 0),
      ("2025-02-19", "13 days old", 0),
      ("2025-02-18", "2 weeks old", 0), ("2025-02-11", "3 weeks old", 0),
      ("2024-12-05", "12 weeks old", 0),
      ("2024-12-04", "3 months", 0), ("2024-03-05", "11 months", 0), ("2024-03-04", "12 months", 1),
      ("2024-01-04", "14 months", 1), ("2023-03-05", "23 months", 1), ("2023-03-04", "2 years", 2),
      ("2018-03-04", "7 years", 7), ("2018-03-05", "6 years", 6), ("1940-01-01", "85 years", 85),
    ] as [(PartialDate, String, Int)])
  func `an age is told in the unit people use for it`(
    _ birth: PartialDate, _ wording: String, _ years: Int
  ) throws {
    let age = try #require(Age(bornOn: birth, on: "2025-03-04"))

    #expect(age.wording == wording)
    #expect(age.years == years)
    #expect(age.possibleYears == years...years)
    #expect(!age.isApproximate)
  }

  @Test(
    arguments: [
      ("2018", "about 6", 6...7), ("2017-10", "7 years", 7...7), ("2018-03", "about 6", 6...7),
      ("2024", "about 8 months", 0...1), ("2025", "about 4 weeks old", 0...0),
      ("2025-03", "about 2 days old", 0...0), ("2024-07", "about 7 months", 0...0),
    ] as [(PartialDate, String, ClosedRange<Int>)])
  func `an age from a partly known date says about only when it could be another`(
    _ birth: PartialDate, _ wording: String, _ years: ClosedRange<Int>
  ) throws {
    let age = try #require(Age(bornOn: birth, on: "2025-03-04"))

    #expect(age.wording == wording)
    #expect(age.possibleYears == years)
    #expect(age.possibleYears.contains(age.years))
    #expect(age.isApproximate == wording.hasPrefix("about"))
  }

  @Test(arguments: ["2025-03-05", "2025-04", "2026"] as [PartialDate])
  func `nobody has an age before they are born`(_ birth: PartialDate) {
    #expect(Age(bornOn: birth, on: "2025-03-04") == nil)
  }

  @Test(
    arguments: [
      ("2025-02-28", 0), ("2025-03-01", 1), ("2028-02-28", 3), ("2028-02-29", 4),
      ("2042-02-28", 17),
      ("2042-03-01", 18),
    ] as [(LocalDate, Int)])
  func `someone born on 29 February has a birthday on 1 March in other years`(
    _ date: LocalDate, _ years: Int
  ) {
    #expect(Age(bornOn: "2024-02-29", on: date)?.years == years)
  }

  @Test func `an age never goes down as days go by`() throws {
    var generator = SeededGenerator(seed: 40)
    for _ in 0..<300 {
      let birth = LocalDate(dayNumber: .random(in: 10_000...20_000, using: &generator))
      var before = 0
      for day in 0..<800 {
        let age = try #require(Age(bornOn: .day(birth), on: birth.adding(days: day)))
        #expect(age.years >= before)
        before = age.years
      }
    }
  }
}
