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

    let anchor = "href=\"#\(field.replacing(".", with: "-"))\""
    #expect(none.page.contains("href=\"#purpose\"") && early.page.contains(anchor))
    #expect(
      none.status == 422 && none.page.contains("No point that it asks about has been reached yet"))
    #expect(
      early.page.contains(
        "Nothing on this record has reached “Initial child protection conference” yet. Reached so far: early help"
      ))
    #expect(reached.status == 200 && reached.page.contains("It is shown only here"))
  }

  @Test func `R-138 only the points that the record has reached are offered`() async throws {
    let okafors = try await OkaforSite()
    let path = okafors.path(okafors.maya, "family-codes/new")
    let browser = try await okafors.browser()

    let none = try await browser.get(path)
    try await okafors.plan()
    let early = try await browser.get(path)

    #expect(!none.page.contains("At which point"))
    #expect(none.page.contains("can be asked once there has been some"))
    #expect(early.page.contains("is asked about what there has been: early help"))
    #expect(early.page.contains("value=\"early_help\""))
    #expect(!early.page.contains("value=\"initial_conference\""))
  }
}
