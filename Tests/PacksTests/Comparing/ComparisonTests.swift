import Examples
import Testing
import Vocabulary

@testable import Packs

struct ComparisonTests {
  private func five() throws -> PackComparison {
    let library = try Repository.library.get()
    return PackComparison(library.packs.filter { !$0.place.isFictional }, library.language)
  }

  private func row(_ topic: String, _ title: String) throws -> ComparedRow {
    let topic = try #require(try five().topics.first { $0.title == topic })
    return try #require(topic.rows.first { $0.title == title }, "\(topic.rows.map(\.title))")
  }

  @Test func `R-170 the five neglect shares are not comparable, and the bases are told`() throws {
    let warning = try #require(try five().warnings.first)

    #expect(warning.concept == "Share of child protection plans that are for neglect")
    #expect(warning.says.contains("not comparable"))
    for basis in [FigureBasis.yearEnd, .snapshot, .starts, .partYear] {
      #expect(warning.says.contains(basis.label))
    }
    #expect(
      warning.figures.contains(
        "Liverpool: 39.3 percent (provisional), 2013-14, open at the end of the year"))
    #expect(warning.figures.contains("Bury: 48 percent, 2020-21, begun during the year"))
    #expect(
      warning.figures.contains("B&NES: 55 percent, end of October 2016, open on one day"))
    #expect(warning.figures.count == 7)
  }

  @Test func `figures on one and the same stated basis are not warned of`() throws {
    var pack = PackReading(SmallPack.folder).declared
    var other = pack
    var figure = StatedFigure()
    figure.concept = "repeat-plans"
    figure.unit = "percent"
    figure.basis = .yearEnd
    pack.figures = [figure]
    other.figures = [figure]
    other.identity.id = "other"
    let language = try SmallPack.library().language

    #expect(PackComparison([pack, other], language).warnings.isEmpty)

    other.figures[0].basis = .starts
    #expect(PackComparison([pack, other], language).warnings.count == 1)
  }

  @Test func `consent is stated by one place, and the others are named as silent`() throws {
    let row = try row("Consent", "At which levels")

    #expect(row.stated == 1)
    #expect(row.differences == ["No rule stated: B&NES, Bury, Herefordshire, Liverpool"])
  }

  @Test func `escalation means two things, and is told apart`() throws {
    let row = try row("Words", "“Escalation” means")

    #expect(row.differs)
    #expect(
      row.differences == [
        "Meaning: Raising the level of a case (Blackpool); Settling a professional disagreement (Bury)"
      ])
  }

  @Test func `letter case alone is no difference`() throws {
    #expect(!(try row("Words", "Child in care").differs))
    #expect(!(try row("Words", "Whole-family approach").differs))
  }

  @Test func `windows differ where one place states a length and others do not`() throws {
    let row = try row("Windows and clocks", "Look-back for a repeat plan")

    #expect(
      row.differences == ["Length: not stated (Blackpool, B&NES, Liverpool); 2 years (Bury)"])
    #expect(row.cells[3].lines.isEmpty)
  }

  @Test func `the tool for neglect is compulsory here, standard there, and unnamed elsewhere`()
    throws
  {
    let row = try row("Tools", "Neglect assessment tool")

    #expect(row.differences.contains { $0.contains("compulsory, expected (Blackpool)") })
    #expect(row.differences.contains { $0.contains("standard, expected (Bury)") })
    #expect(row.cells[4].lines[0].contains("under review"))
  }

  @Test func `indicators of one concept say in what their definitions differ`() throws {
    let row = try row("Indicators of the same thing", "Repeat child protection plans for neglect")

    #expect(row.stated == 4)
    #expect(row.note?.contains("how far back they look") == true)
    for respect in ["Counts", "Looks back", "Reported every", "Better"] {
      #expect(row.differences.contains { $0.hasPrefix("\(respect): ") }, "\(row.differences)")
    }
  }

  @Test func `principles stand side by side by the rule they ask for`() throws {
    let topic = try #require(
      try five().topics.first { $0.title == "Principles, by the rule they ask for" })
    let row = try #require(topic.rows.first { $0.title.hasPrefix("R-048 ") })

    #expect(row.stated == 4)
    #expect(row.note == "Only a candidate in B&NES.")
  }

  @Test func `two packs are compared like five, and one alone differs in nothing`() throws {
    let library = try Repository.library.get()
    let two = PackComparison(
      ["bury", "wrenbury-vale"].compactMap { library[$0] }, library.language)
    let one = PackComparison([library["bury"]].compactMap(\.self), library.language)

    #expect(two.places == ["Bury", "Wrenbury Vale"])
    #expect(two.topics.flatMap(\.rows).contains { $0.differs })
    #expect(!one.topics.flatMap(\.rows).contains { $0.differs })
    #expect(two.topics.flatMap(\.rows).allSatisfy { $0.cells.count == 2 })
  }
}
