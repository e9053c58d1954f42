import Examples
import Record
import Testing
import Vocabulary

struct OccurrenceTests {
  @Test(arguments: [
    ("2025-03-04T14:05", "4 March 2025 at 2:05pm", "2025-03-04", "2025-03-04"),
    ("2025-03-04", "4 March 2025", "2025-03-04", "2025-03-04"),
    ("2025-03", "March 2025", "2025-03-01", "2025-03-31"),
    ("2024", "2024", "2024-01-01", "2024-12-31"),
    ("~2025-03", "about March 2025", "2025-03-01", "2025-03-31"),
    ("2024/2025-03", "2024 to March 2025", "2024-01-01", "2025-03-31"),
  ])
  func `when something happened is kept as exactly as it is known`(
    _ stored: String, _ british: String, _ earliest: LocalDate, _ latest: LocalDate
  ) throws {
    let occurrence = try #require(Occurrence(stored))

    #expect(occurrence.description == stored)
    #expect(occurrence.british == british)
    #expect(occurrence.earliest == earliest)
    #expect(occurrence.latest == latest)
  }

  @Test func `a period that has not ended has no last day`() throws {
    let occurrence: Occurrence = "2024-05/"

    #expect(occurrence.latest == nil)
    #expect(occurrence.british == "May 2024 to now")
  }

  @Test(arguments: ["", "~", "/", "T", "2025-02-30", "2025-13", "2025-03-04T25:00", "~x", "2025/x"])
  func `what is not a date is not an occurrence`(_ text: String) {
    #expect(Occurrence(text) == nil)
  }
}
