import Casework
import Examples
import Record
import Testing
import Vocabulary

struct IdentityTests {
  private func identity(_ story: Story, of person: ID<Person> = .maya) throws -> Identity {
    try #require(Identity(person: person, entries: story.entries))
  }

  @Test func `a registration says who somebody is`() throws {
    let maya = try identity(.maya)

    #expect(maya.name.shown == "Maya Okafor, known as May")
    #expect(maya.bornOn == "2017-05-09")
    #expect(maya.sex == .female)
    #expect(maya.saidBy[.bornOn] == "entry-1")
  }

  @Test func `nobody is made of entries about somebody else`() {
    var story = Story.maya
    story.tell(NameStated(name: PersonName(given: "Ann", family: "Reed")), about: [.adaeze])

    #expect(Identity(person: .adaeze, entries: story.entries) == nil)
  }

  @Test func `a child who is born stays the same person and keeps every name`() throws {
    var story = Story.about(.samuel, .unborn)
    story.tell(
      Birth(
        bornOn: "2025-01-12", name: PersonName(given: "Samuel", family: "Okafor"), sex: .male),
      about: [.samuel], on: "2025-01-12")

    let samuel = try identity(story, of: .samuel)

    #expect(samuel.stage == .child)
    #expect(samuel.name.full == "Samuel Okafor")
    #expect(samuel.names.map(\.name.full) == ["Baby Okafor", "Samuel Okafor"])
    #expect(samuel.expectedOn == nil)
    #expect(samuel.sex == .male)
  }

  @Test func `a known-as name is kept when the full name changes`() throws {
    var story = Story.maya
    story.tell(NameStated(name: PersonName(given: "Maya", family: "Reed"), use: .legal))

    #expect(try identity(story).name.shown == "Maya Reed, known as May")
  }

  @Test func `a previous name does not become the name`() throws {
    var story = Story.maya
    story.tell(NameStated(name: PersonName(given: "Maya", family: "Reed"), use: .previous))

    #expect(try identity(story).name.full == "Maya Okafor")
    #expect(try identity(story).names.count == 2)
  }

  @Test func `what a statement leaves out stays as it was, and each detail names its entry`() throws
  {
    var story = Story.maya
    story.tell(DetailsStated(school: "Harbour Primary", gp: "Park View"))
    story.tell(DetailsStated(bornOn: "2017-05-08", school: "Hill Primary"))

    let maya = try identity(story)

    #expect(maya.details.gp == "Park View")
    #expect(maya.details.school == "Hill Primary")
    #expect(maya.bornOn == "2017-05-08")
    #expect(maya.sex == .female)
    #expect(maya.saidBy[.gp] == "entry-2")
    #expect(maya.saidBy[.school] == "entry-3")
  }

  @Test func `what was recorded in error says nothing`() throws {
    var story = Story.maya
    let wrong = story.tell(DetailsStated(school: "Hill Primary"))
    story.tell(Withdrawal(), corrects: wrong, reason: "another child")

    #expect(try identity(story).details.school == nil)
  }

  @Test(arguments: [
    ("2025-05-08", "7 years"), ("2025-05-09", "8 years"),
    ("2017-01-01", "Not born by 1 January 2017"),
  ])
  func `an age is told on a day`(_ day: LocalDate, _ words: String) throws {
    #expect(try identity(.maya).ageText(on: day) == words)
  }

  @Test func `an unborn child is due, and the dead are told to have died`() throws {
    #expect(
      try identity(.about(.samuel, .unborn), of: .samuel).ageText(on: "2024-12-01")
        == "Due 20 January 2025")

    var story = Story.maya
    story.tell(Death(), on: "2025-06-01")
    #expect(
      try identity(story).ageText(on: "2025-07-01") == "Died 1 June 2025, aged 8 years")
    #expect(try identity(story).ageText(on: "2025-05-31") == "8 years")
  }

  @Test func `what must not be missed is an alert with its entry`() {
    var story = Story.maya
    let language = story.tell(DetailsStated(firstLanguage: "Igbo", interpreterNeeded: .yes))
    let restricted = story.tell(RestrictedRecord(named: ["ms-hart"], why: "Family of a worker"))
    let address = story.tell(
      Residence(household: "refuge", address: .ropeWalk, isWithheld: true), on: "2025-01/")

    #expect(
      Alert.all(about: .maya, in: story.entries) == [
        Alert(text: "This record is restricted to named people", entry: restricted),
        Alert(text: "The address is withheld: do not disclose it", entry: address),
        Alert(text: "Needs an interpreter: Igbo", entry: language),
      ])
    #expect(Alert.all(about: .maya, in: Story.maya.entries).isEmpty)
  }
}
