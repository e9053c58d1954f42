import Casework
import Examples
import Record
import Testing
import Vocabulary

struct ChildAssessedTests {
  private let whole = AssessmentCompleted.whole(.earlyHelp).changed {
    $0.children.append(
      ChildStatement(
        child: .samuel,
        needs: [NeedStatement(id: "own", isUnmet: true, words: "Somebody to talk to")]))
  }

  @Test func `what is said of one child is parted from what is said of the family`() {
    let parted = whole.parted

    #expect(parted.family.children.isEmpty)
    #expect(parted.children[.samuel]?.needs.map(\.words) == ["Somebody to talk to"])
    #expect(parted.children[.maya]?.needs == whole.children[0].needs)
  }

  @Test func `R-064 the fold joins a child’s own statement with the family’s part`() throws {
    var story = Story.maya
    let parted = whole.parted
    story.tell(parted.family, on: "2025-03-03")
    story.tell(try #require(parted.children[.maya]), on: "2025-03-03")

    let involvement = try story.picture(on: "2025-03-04").involvement
    #expect(involvement.unmetNeeds(of: .maya).map(\.words) == ["Warm clothes"])
    #expect(involvement.unmetNeeds(of: .samuel).isEmpty)
  }

  @Test func `R-077 what works and must change is said of each child in its own statement`() throws
  {
    var family = AssessmentCompleted.whole(.earlyHelp).parted.family
    family.views.removeAll { $0.giver == .child }
    var story = Story.maya
    story.tell(family, on: "2025-03-03")
    #expect(
      try story.notices(of: StrengthsAndChange.self).first?.why.hasSuffix("as seen by: child.")
        == true)

    var own = ChildAssessed(assessment: "a-1", purpose: .earlyHelp)
    own.views = [ViewGiven(giver: .child, worksWell: "Gran", mustChange: "Shouting")]
    story.tell(own, about: [.samuel], on: "2025-03-03")
    #expect(try story.notices(of: StrengthsAndChange.self).count == 1)
    story.tell(own, on: "2025-03-03")
    #expect(try story.notices(of: StrengthsAndChange.self).isEmpty)
  }

  @Test func `what tells of one child to the readers of another is known before it is recorded`() {
    let family: [ID<Person>] = [.maya, .samuel]
    let day = Occurrence.on(.day("2025-03-03"))
    let parted = whole.parted

    #expect(whole.newEntry(about: family, occurred: day).tellsOfOneChildToOthers)
    #expect(!parted.family.newEntry(about: family, occurred: day).tellsOfOneChildToOthers)
    for (child, statement) in parted.children {
      #expect(!statement.newEntry(about: [child], occurred: day).tellsOfOneChildToOthers)
      #expect(statement.newEntry(about: family, occurred: day).tellsOfOneChildToOthers)
    }
  }
}
