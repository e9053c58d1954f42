import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rule R-040: which children can agree for themselves.
struct SmallChildrenTests {
  private func own(_ why: String?, overruled: [Overruling] = []) -> AgreementAnswered {
    AgreementAnswered(
      name: "The child", giver: .youngPerson, answer: .yes, scope: "Early help",
      whyCompetent: why, overruled: overruled)
  }

  @Test func `R-040 a baby and a child of seven do not agree alone, whatever is written`() throws {
    let children: [(ID<Person>, Registration)] = [(.samuel, .samuel), (.maya, .maya)]
    for (child, registration) in children {
      let objections = try Story.about(child, registration).objections(
        to: own("Smiled at the worker"), about: child)
      #expect(objections.map(\.question) == ["giver"])
      #expect(objections.allSatisfy { $0.rule == nil })
      #expect(objections.first?.message.contains("too young to agree for themselves") == true)
    }
  }

  @Test func `R-040 from 10 to 15 a child’s own agreement is asked why they are competent`() throws
  {
    let story = Story.about(.adaeze, .adaeze)
    let overruled = Overruling(HelpNeedsAgreement.rule, why: "Asked again next week")

    let asked = try story.objections(to: own(nil), about: .adaeze)
    #expect(asked.map(\.question) == ["why_competent"])
    #expect(asked.map(\.rule) == [HelpNeedsAgreement.rule])
    #expect(try story.objections(to: own("Told it all back"), about: .adaeze).isEmpty)
    #expect(try story.objections(to: own(nil, overruled: [overruled]), about: .adaeze).isEmpty)
  }

  @Test func `R-040 where nobody knows how old a child is, nothing more is asked`() throws {
    let story = Story.about(
      .maya,
      Registration(stage: .child, name: PersonName(given: "Maya", family: "Okafor")))

    #expect(try story.objections(to: own(nil)).isEmpty)
  }
}
