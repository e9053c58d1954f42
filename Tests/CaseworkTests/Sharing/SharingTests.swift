import Casework
import Examples
import Record
import Testing
import Vocabulary

/// what is shared, with whom, on which basis in law, and whether the family knows.
struct SharingTests {
  private let whole = SharingDecided(
    withWhom: "Harbour Primary", what: "That an assessment has begun", purpose: "To plan together",
    outcome: .share, basis: .publicTask, condition: .safeguarding,
    whyNecessary: "The school sees her daily", whyProportionate: "Nothing of her mother’s health",
    wasFamilyTold: .yes)

  private func questions(
    _ change: (inout SharingDecided) -> Void, after story: Story = .maya
  ) throws -> [String] {
    var decided = whole
    change(&decided)
    return try story.objections(to: decided).map(\.question)
  }

  @Test func `R-150 sharing says with whom, what, what for, on which basis and whether it is told`()
    throws
  {
    #expect(try questions { _ in }.isEmpty)
    #expect(
      try questions {
        $0 = SharingDecided(withWhom: "", what: " ", purpose: "", outcome: .share)
      } == [
        "with_whom", "what", "purpose", "basis", "condition", "why_necessary",
        "why_proportionate", "was_family_told",
      ])
    #expect(try questions { $0.wasFamilyTold = .no } == ["why_not_told"])
    #expect(
      try questions {
        $0.wasFamilyTold = .no
        $0.whyNotTold = "It could put her at risk"
      }.isEmpty)
  }

  @Test func `R-150 keeping something back is a decision with reasons, and needs no basis in law`()
    throws
  {
    let back = SharingDecided(
      withWhom: "Harbour Primary", what: "An address", purpose: "To visit", outcome: .doNotShare,
      wasFamilyTold: .yes)

    #expect(try Story.maya.objections(to: back).map(\.question) == ["why_not"])
    #expect(try questions { $0.outcome = .sharePart } == ["why_not"])
  }

  @Test func `R-150 a family’s agreement to help is never taken for a basis in law`() throws {
    var story = Story.maya
    story.tell(
      AgreementAnswered(
        asked: .ngozi, name: "Ngozi Okafor", giver: .parentWithResponsibility, answer: .yes,
        scope: "Early help, and that agencies speak with each other"))

    #expect(try questions({ $0.basis = nil }, after: story) == ["basis"])
    #expect(LawfulBasis.consent.law == "UK GDPR Article 6(1)(a)")
  }

  @Test func `R-150 what is urgent is shared at once, and somebody who judges otherwise says why`()
    throws
  {
    #expect(
      try questions {
        $0.basis = nil
        $0.isUrgent = true
      }.isEmpty)
    #expect(
      try questions {
        $0.condition = nil
        $0.overruled = [Overruling(SharingIsDecided.rule, why: "Our lawyer decides tomorrow")]
      }.isEmpty)
  }

  @Test func `the latest decision about an agency says when it is looked at again`() throws {
    var story = Story.maya
    var first = whole
    first.lookAgainOn = "2025-04-01"
    story.tell(first, on: "2025-03-01")
    var second = whole
    second.lookAgainOn = "2025-06-01"
    story.tell(second, on: "2025-03-02")

    let deadlines = try story.picture(on: "2025-03-04").deadlines
    #expect(deadlines.map(\.on) == ["2025-06-01"])
    #expect(deadlines.map(\.act) == [.lookAgainAtSharing])
  }
}
