import Casework
import Examples
import Instruments
import Testing
import UseCases
import Vocabulary

struct FamilyPurposeTests {
  @Test(arguments: [
    (FamilyPurpose.howThingsAre, "how_things_are"),
    (.theHelp(.closure), "the_help.closure"),
    (.form(AskedForm("three-houses", version: 2)), "form.three-houses.2"),
    (
      .form(AskedForm("child-feedback", version: 3, stage: .reviewConference)),
      "form.child-feedback.3.review_conference"
    ),
  ])
  func `what a code asks is kept as one word, and read from it`(
    _ purpose: FamilyPurpose, _ word: String
  ) {
    #expect(purpose.stored == word)
    #expect(FamilyPurpose(stored: word) == purpose)
  }

  @Test(arguments: [
    "", "how_things_are.", "the_help", "the_help.never", "form", "form.", "form.three-houses",
    "form.three-houses.0", "form.three-houses.02", "form.three-houses.two",
    "form.Three Houses.2", "form.child-feedback.3.never", "form.a.1.closure.2",
  ])
  func `a word that says nothing we ask is not read`(_ word: String) {
    #expect(FamilyPurpose(stored: word) == nil)
  }

  @Test func `the same page has the same key, and other words another`() throws {
    let page = try #require(CommandKey("0123456789abcdef"))
    let other = try #require(CommandKey("0123456789abcdee"))

    #expect(page.sent("good=Art") == page.sent("good=Art"))
    #expect(page.sent("good=Art") != page.sent("good=Music"))
    #expect(page.sent("good=Art") != other.sent("good=Art"))
  }
}
