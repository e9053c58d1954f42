import Examples
import Testing
import UseCases
import Vocabulary

struct SurveyYearTests {
  @Test(
    arguments: [
      ("2025-03-31", 2025), ("2025-04-01", 2026), ("2025-12-31", 2026), ("2026-01-01", 2026),
    ] as [(LocalDate, Int)])
  func `a survey is answered once from April to March`(_ day: LocalDate, _ ending: Int) {
    #expect(SurveyYear(of: day).ending == ending)
  }
}
