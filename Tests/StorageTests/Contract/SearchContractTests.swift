import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct SearchContractTests {
  /// Maya, known as May, with a previous name, at 12 Rope Walk; her family; and an unconnected Mayra Okafar.
  private func place(_ engine: Engine) async throws -> Place {
    let place = try engine.place()
    try await place.register(.maya, .maya)
    try await place.register(.samuel, .samuel)
    try await place.register(.ngozi, .ngozi)
    try await place.register(.daniel, .daniel)
    let earlier = NameStated(name: PersonName(given: "Maya", family: "Lindqvist"), use: .previous)
    try await place.add(earlier, about: .maya)
    let address = Address(
      lines: ["12 Rope Walk", "Saltmarsh"], postcode: Postcode(checking: "SW1A 1AA"))
    try await place.add(
      Residence(household: "rope-walk", address: address), about: .maya, on: "2025-01/")
    let details = DetailsStated(nhsNumber: NHSNumber(checking: "943 476 5919"))
    try await place.add(details, about: .maya)
    return place
  }

  @Test(
    arguments: Engine.allCases,
    [
      "maya", "MAYA okafor", "okafor maya", "may", "ma oka", "mya okafor", "maya okafro",
      "lindqvist", "lindkvist", "maya 9/5/2017", "9 may 2017", "maya 2017", "rope walk maya",
      "SW1A 1AA", "943 476 5919", "maya grace okafor", "maya zzyzx", "may okafor 12 rope",
    ])
  func `Maya is found first`(_ engine: Engine, _ typed: String) async throws {
    let place = try await place(engine)
    #expect(try await place.search(typed).first == .maya)
  }

  @Test(
    arguments: Engine.allCases,
    ["", "zebra", "maya 2016", "943 476 5927", "SW1A 2AA", "may 1999", "x", "%", "_", "' OR 1=1"])
  func `nobody is found`(_ engine: Engine, _ typed: String) async throws {
    let place = try await place(engine)
    #expect(try await place.search(typed).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a whole word comes before the start of one, and that before a misspelling; then by name`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    for (id, given) in [
      ("a", "Lena"), ("b", "Lenard"), ("c", "Lina"), ("d", "Zoë Lena"), ("e", "Anna Lena"),
    ] {
      let registration = Registration(stage: .child, name: PersonName(given: given, family: "Moor"))
      try await place.register(ID(id), registration)
    }

    #expect(try await place.search("lena") == ["e", "a", "d", "b", "c"])
    #expect(try await place.search("lena moor") == ["e", "a", "d", "b", "c"])
  }

  @Test(arguments: Engine.allCases)
  func `somebody matching every word hides those who match fewer`(_ engine: Engine) async throws {
    let place = try await place(engine)
    #expect(try await place.search("samuel okafor") == [.samuel])
    #expect(Set(try await place.search("okafor")) == [.maya, .samuel, .ngozi])
  }

  @Test(arguments: Engine.allCases)
  func `a date of birth known only by its year is found by a day in it`(
    _ engine: Engine
  ) async throws {
    let place = try await place(engine)
    #expect(try await place.search("daniel 4/7/1987") == [.daniel])
    #expect(try await place.search("daniel 4/7/1988").isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `nobody is found by an address that is withheld`(_ engine: Engine) async throws {
    let place = try await place(engine)
    let refuge = Residence(
      household: "refuge",
      address: Address(lines: ["3 Hidden Lane"], postcode: Postcode(checking: "M1 1AE")),
      isWithheld: true)
    try await place.add(refuge, about: .ngozi, on: "2025-02/")

    #expect(try await place.search("hidden lane", by: .mash).isEmpty)
    #expect(try await place.search("M1 1AE", by: .mash).isEmpty)
    #expect(try await place.search("ngozi", by: .mash) == [.ngozi])
  }

  @Test(arguments: Engine.allCases)
  func `only those a worker may know of are found`(_ engine: Engine) async throws {
    let place = try await place(engine)
    try await place.join(.rowan, .maya)
    try await place.add(
      RelatedWorker(practitioner: Worker.mash.practitioner), about: .samuel)
    try await place.add(
      RestrictedRecord(named: [Worker.teacher.practitioner], why: "threats"), about: .ngozi)

    #expect(try await place.search("okafor", by: .rowan) == [.maya])
    #expect(try await place.search("okafor", by: .manager) == [.maya])
    #expect(try await place.search("okafor", by: .hart).isEmpty)
    #expect(try await place.search("okafor", by: .teacher) == [.ngozi])
    #expect(try await place.search("okafor", by: .mash) == [.maya])
    #expect(try await place.search("okafor", by: .analyst).isEmpty)
    #expect(try await place.search("9 may 2017", by: .rowan) == [.maya])
    #expect(try await place.search("9 may 2017", by: .teacher).isEmpty)
    #expect(try await place.search("9434765919", by: .teacher).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a name that was put right is found by the new one and no longer by the old`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let wrong = Registration(stage: .child, name: PersonName(given: "Orla", family: "Quill"))
    let entry = try await place.add(wrong, about: .maya)
    #expect(try await place.search("quill") == [.maya])

    try await place.add(Registration.maya, about: .maya, corrects: entry.id, reason: "misheard")
    #expect(try await place.search("quill").isEmpty)
    #expect(try await place.search("okafor") == [.maya])
  }

  @Test(arguments: Engine.allCases)
  func `no more are found than were asked for`(_ engine: Engine) async throws {
    let place = try await place(engine)
    let found = try await place.store.reading {
      try $0.search(PeopleQuery(words: ["okafor"], limit: 2), visibleTo: nil)
    }
    #expect(found.count == 2)
  }

  @Test(arguments: Engine.allCases)
  func `possible duplicates share a birthday and near names, or an NHS number`(
    _ engine: Engine
  ) async throws {
    let place = try await place(engine)
    let near = Registration(
      stage: .child, name: PersonName(given: "Mya", family: "Okafor"), bornOn: "2017-05-09")
    let twin = Registration(
      stage: .child, name: PersonName(given: "Nkem", family: "Okafor"), bornOn: "2017-05-09")
    let numbered = Registration(
      stage: .child, name: PersonName(given: "Em", family: "Lee"),
      nhsNumber: NHSNumber(checking: "9434765919"))
    try await place.register("near", near)
    try await place.register("twin", twin)
    try await place.register("numbered", numbered)

    let pairs = try await place.store.reading { record in
      try record.possibleDuplicates(limit: 10).map { Set([$0.0.person, $0.1.person]) }
    }
    #expect(pairs == [[.maya, "numbered"], [.maya, "near"]])
  }
}
