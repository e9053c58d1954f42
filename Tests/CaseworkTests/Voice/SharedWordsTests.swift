import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rule R-130: a worry may be about several children, and the words in it are those of one of them.
struct SharedWordsTests {
  private func worry(_ words: String) -> Concern {
    Concern.changed { $0.experience.childsWords = words }
  }

  private func words(
    of child: ID<Person>, in story: Story, others: [PersonProjection] = []
  ) throws -> [String] {
    try Hearing.all(in: story.picture(of: child, others: others)).compactMap(\.words)
  }

  @Test func `R-130 words of one child are not taken for another’s`() throws {
    var story = Story.maya
    story.tell(Registration.adaeze, about: [.adaeze], on: "2024-09-02")
    let told = story.tell(worry("I was cold"), about: [.maya, .adaeze])

    #expect(try words(of: .maya, in: story) == ["I was cold"])
    #expect(try words(of: .adaeze, in: story).isEmpty)

    story.tell(
      worry("I was freezing"), about: [.adaeze, .maya], corrects: told,
      reason: "Put right on her sister’s page")

    #expect(try words(of: .maya, in: story) == ["I was freezing"])
    #expect(try words(of: .adaeze, in: story).isEmpty)
  }

  @Test func `R-130 words told on a parent’s page are a child’s where it is about one child only`()
    throws
  {
    let ngozi = Story.listed(.ngozi, .ngozi)
    var one = Story.maya
    one.tell(worry("Mum sleeps all day"), about: [.ngozi, .maya])
    var two = Story.maya
    two.tell(worry("Mum sleeps all day"), about: [.ngozi, .maya, .adaeze])

    #expect(try words(of: .maya, in: one, others: ngozi) == ["Mum sleeps all day"])
    #expect(try words(of: .maya, in: two, others: ngozi).isEmpty)
  }
}
