import Record
import Testing
import Vocabulary

extension OkaforSite {
  /// An early help assessment of Maya and Samuel begins.
  func startFamilyAssessment(_ browser: Browser) async throws {
    let answer = try await browser.post(
      path(maya, "assessments/start/early-help-assessment"),
      form(["why": "Three worries in a month", "also_about": samuel.value]))
    #expect(answer.status == 303)
  }

  /// Everything it asks, sent to be saved.
  func familyAssessment(samuel situation: String) -> String {
    form([
      "agreed-by": "Mum", "is-neglect": "not-known",
      "household": "Mum and three children", "parenting": "Bedtimes work", "money": "Two jobs",
      "impact": "Hungry at school", "earlier-worries": "None known", "was-tried": "None known",
      "came-of-it": "None known", "history": "Three moves", "generations": "Not known",
      "not-heard.\(maya)": "Asked twice; was at school",
      "not-heard.\(samuel)": "Asleep", "parent-works": "Bedtimes",
      "parent-change": "Mornings", "professional-works": "Bedtimes",
      "professional-change": "Food", "together": "Breakfast club",
      "look-again[day]": "1", "look-again[month]": "6", "look-again[year]": "2025",
      "situation.\(maya)": "Gets up alone", "childs-words.\(maya)": "I like maths",
      "unmet.\(maya)": "unmet", "unmet-needs.\(maya).0.need": "Breakfast",
      "situation.\(samuel)": situation, "childs-words.\(samuel)": "He smiles",
      "unmet.\(samuel)": "met", "overruled.R-068.\(maya)": "Seen by the school every day",
      "overruled.R-068.\(samuel)": "Seen by the nursery every day",
      "go": "check",
    ])
  }
}
