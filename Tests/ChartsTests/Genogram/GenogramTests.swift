import Casework
@testable import Charts
import Examples
import Markup
import Record
import Testing
import Vocabulary

struct GenogramTests {
  private let maya = GenogramExample.twoHomes.family

  @Test func `the drawing has a title and a description that a screen reader is given`() {
    let page = Genogram(maya).markup.string

    #expect(page.contains("role=\"img\" aria-labelledby=\"genogram-title genogram-description\""))
    #expect(page.contains("<title id=\"genogram-title\">Genogram of Maya Okafor</title>"))
    #expect(page.contains("<desc id=\"genogram-description\">10 people."))
    #expect(!page.contains("style="))
  }

  @Test(arguments: [
    (Sex.male, Stage.adult, "<rect"), (.female, .child, "<circle"), (.notKnown, .child, "<polygon"),
    (.female, .unborn, "<polygon"),
  ])
  func `each sort of person has their own shape`(_ sex: Sex, _ stage: Stage, _ shape: String) {
    let person = GenogramPerson(person: "one", name: "One", sex: sex, stage: stage)

    let symbol = GenogramSymbol(person: person, middle: GenogramPoint(0, 0), isIndex: false)

    #expect(symbol.drawing.string.hasPrefix(shape))
  }

  @Test func `the person it is about is outlined twice, and the dead are crossed`() {
    let person = GenogramPerson(person: "one", name: "One", sex: .female, died: "2019")
    let middle = GenogramPoint(0, 0)

    let index = GenogramSymbol(person: person, middle: middle, isIndex: true).drawing.string
    let other = GenogramSymbol(person: person, middle: middle, isIndex: false).drawing.string

    #expect(index.components(of: "<circle") == 2)
    #expect(other.components(of: "<circle") == 1)
    #expect(other.contains("<path"))
  }

  @Test(arguments: [
    (Couple.married, "", 0), (.livingTogether, "stroke-dasharray=\"9 6\"", 0),
    (.apart, "stroke-dasharray=\"2 5\"", 0), (.separated, "", 1), (.divorced, "", 2),
  ])
  func `how a couple stand is drawn in their line`(
    _ couple: Couple, _ dashes: String, _ strokes: Int
  ) {
    let layout = GenogramLayout(
      GenogramFamily(
        index: "one",
        people: [
          GenogramPerson(person: "one", name: "One"), GenogramPerson(person: "two", name: "Two"),
        ], ties: [GenogramTie("one", .partner, of: "two", couple: couple)]))

    #expect(layout.lines.count == 1)
    let drawing = layout.lines.map(\.drawing.string).joined()
    #expect(dashes.isEmpty ? !drawing.contains("dasharray") : drawing.contains(dashes))
    #expect(drawing.components(of: "<path") == strokes)
  }

  @Test func `a couple that has ended is drawn as separated`() {
    let family = GenogramFamily(
      index: "one",
      people: [
        GenogramPerson(person: "one", name: "One"), GenogramPerson(person: "two", name: "Two"),
      ],
      ties: [
        GenogramTie(
          "one", .partner, of: "two", couple: .livingTogether,
          occurred: .between("2015", "2024-03"))
      ])

    #expect(GenogramLayout(family).lines.map(\.strokes) == [1])
    #expect(GenogramTable(family).markup.string.contains("2015 to March 2024"))
  }

  @Test(arguments: GenogramExample.all.map(\.family))
  func `the table names everybody whom the drawing shows`(_ family: GenogramFamily) {
    let table = GenogramTable(family).markup.string

    for person in family.people {
      #expect(table.contains("<bdi>\(Markup(person.name).string)</bdi>"))
    }
    #expect(table.components(of: "<tr>") == family.people.count + 1)
  }

  @Test(arguments: [
    "7 years", "Mother, cares for the child", "Yes, for Maya Okafor", "No, not for Maya Okafor",
    "12 Rope Walk, since 2019, with Ngozi Okafor, Tobi Okafor, Grace Okafor",
    "Partner of Ngozi Okafor, divorced, 2008 to 2014", "Half-brother", "Due 4 Jun 2025",
    "Died 2019", "Mother of Ngozi Okafor", "Daughter of Grace Okafor", "Grandmother",
    "Partner of Dean Hollis, living together",
  ])
  func `every fact of the drawing is in the table in words`(_ words: String) {
    #expect(GenogramTable(maya).markup.string.contains(words))
  }

  @Test func `names that are markup are shown as they are`() {
    let page = Genogram(GenogramExample.hostile.family).markup.string

    #expect(!page.contains("<b>"))
    #expect(page.contains("&lt;b&gt;"))
  }

  @Test func `a name too long for its place is shortened in the drawing only`() {
    let label = GenogramLabel(name: "Wilhelmina Featherstonehaugh-Cholmondeley", facts: [])

    #expect(label.name == ["Wilhelmina", "Featherstoneh…"])
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
