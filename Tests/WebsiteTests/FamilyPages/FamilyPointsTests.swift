import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// A code asks about a point that the record has reached.
struct FamilyPointsTests {
  @Test(arguments: [
    ("the_help", "stage"), ("form.parent-feedback", "stage.parent-feedback"),
  ])
  func `R-138 no code is made for a conference that there never was`(
    _ purpose: String, _ field: String
  ) async throws {
    let okafors = try await OkaforSite()
    let path = okafors.path(okafors.maya, "family-codes")
    let conference =
      form(["giver": okafors.ngozi.value, "purpose": purpose])
      + "&" + form([field: "initial_conference"])
    let browser = try await okafors.browser()

    let none = try await browser.post(path, conference)
    try await okafors.plan()
    let early = try await browser.post(path, conference)
    try await okafors.tell(
      ConferenceHeld(type: .initial, chair: "Yusuf Demir", decision: .noPlan, why: "Safe"),
      about: [okafors.maya])
    let reached = try await browser.post(path, conference)

    #expect(none.status == 422 && none.page.contains("No point has been reached yet"))
    #expect(
      early.page.contains(
        "Nothing on this record has reached “Initial child protection conference” yet. Reached so far: early help"
      ))
    #expect(reached.status == 200 && reached.page.contains("It is shown only here"))
  }
}
