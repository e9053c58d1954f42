import Examples
import Returns
import Testing
import Vocabulary

struct FormFaultTests {
  @Test(
    arguments: [
      ("2024-02-30", .unreadableDate), ("31/03/2025", .unreadableDate),
      ("2024-4-1", .unreadableDate), ("unknown", .unreadableDate),
      ("2024-04-01 or 02", .unreadableDate), ("0024-04-01", .unreadableDate),
      ("2024-04-01T00:00:00", .dateWithTime), ("2024-04-01Z", .dateWithTime),
    ] as [(String, FormFault.Kind)])
  func `a date that is not plainly one is reported and kept as written`(
    _ text: String, _ kind: FormFault.Kind
  ) throws {
    let reading = Reading(
      message("<Child><CINdetails><CINreferralDate>\(text)</CINreferralDate></CINdetails></Child>")
    )
    let date = try #require(reading.children.first?.episodes.first?.referredOn)

    #expect(date.text.description.prefix(8) == text.prefix(8))
    #expect(date.value == (kind == .dateWithTime ? "2024-04-01" : nil))
    #expect(reading.allFaults.map(\.kind) == [kind])
    #expect(reading.allFaults.first?.text == text)
  }

  @Test func `yes or no that is neither is reported`() {
    let reading = Reading(
      message("<Child><CINdetails><ReferralNFA>maybe</ReferralNFA></CINdetails></Child>"))

    #expect(reading.allFaults.map(\.kind) == [.unreadableFlag])
    #expect(reading.children.first?.episodes.first?.noFurtherAction?.text == "maybe")
  }

  @Test func `gender in a year that asks for sex is reported and kept`() {
    let text =
      "<Child><ChildIdentifiers><GenderCurrent>1</GenderCurrent></ChildIdentifiers></Child>"
    let reading = Reading(message(text))

    #expect(reading.allFaults.map(\.kind) == [.elementOfAnotherYear])
    #expect(reading.children.first?.identifiers?.gender?.code == "1")
    #expect(Reading(message(text, year: "2024")).allFaults.isEmpty)
  }

  @Test func `whoever asks may say which collection it is`() {
    let text = "<Child><ChildIdentifiers><Sex>M</Sex></ChildIdentifiers></Child>"

    #expect(Reading(message(text), year: 2024).allFaults.map(\.kind) == [.elementOfAnotherYear])
    #expect(Reading(message(text, year: "2024"), year: 2025).allFaults.isEmpty)
  }

  @Test func `plans for children in need belong in collections from 2022`() {
    let text = "<Child><CINdetails><CINPlanDates></CINPlanDates></CINdetails></Child>"

    #expect(Reading(message(text, year: "2022")).allFaults.isEmpty)
    #expect(
      Reading(message(text, year: "2021")).allFaults.map(\.kind) == [.elementOfAnotherYear])
  }

  @Test func `elements nobody knows are named once each and left out`() {
    let reading = Reading(
      message(
        """
        <Child><Shoes><Size>3</Size></Shoes><ChildIdentifiers><LAchildID>1</LAchildID>
        <Disability>LD</Disability></ChildIdentifiers></Child>
        """))

    #expect(reading.allFaults.map(\.kind) == [.unknownElement, .misplacedElement])
    #expect(reading.allFaults.map(\.text) == ["Shoes", "Disability"])
    #expect(reading.children.first?.id == "1")
  }

  @Test func `a tag in the wrong case is told how it is written`() {
    let checked = Checked(message("<Child><cinDetails/></Child>"))

    #expect(
      checked.findings(of: "unknown-element").map(\.message)
        == ["The element “cinDetails” is written “CINdetails”."])
    #expect(checked.findings(of: "unknown-element").map(\.fields) == [["cinDetails"]])
  }

  @Test func `another order than the schema’s is reported and read`() {
    let reading = Reading(
      message(
        "<Child><ChildIdentifiers><UPN>A</UPN><LAchildID>1</LAchildID></ChildIdentifiers></Child>"))

    #expect(reading.allFaults.map(\.kind) == [.elementOutOfOrder])
    #expect(reading.allFaults.first?.place.element == .childID)
    #expect(reading.children.first?.id == "1")
  }

  @Test func `of an element given twice the first counts and the second is reported`() {
    let reading = Reading(
      message(
        "<Child><ChildIdentifiers><UPN>A</UPN><UPN>B</UPN></ChildIdentifiers></Child>"))

    #expect(reading.allFaults.map(\.kind) == [.repeatedElement])
    #expect(reading.children.first?.identifiers?.upn?.value == "A")
  }

  @Test func `text between elements is reported once for each element that holds it`() {
    let reading = Reading(
      message("<Child>loose\n<CINdetails>ends &amp; more</CINdetails>x</Child>"))

    #expect(reading.allFaults.map(\.kind) == [.strayText, .strayText])
    #expect(reading.allFaults.first?.text == "loose")
    #expect(reading.allFaults.first?.place.line == 5)
  }

  @Test func `attributes are reported unless they are the schema’s`() {
    let reading = Reading(
      message(
        """
        <Child xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="c" colour="red">\
        </Child>
        """))

    #expect(reading.allFaults.map(\.kind) == [.unknownAttribute])
    #expect(reading.allFaults.first?.text == "colour")
  }

  @Test func `a text longer than any is cut and reported`() {
    let long = String(repeating: "é", count: 700)
    let reading = Reading(
      message("<Child><ChildIdentifiers><LAchildID>\(long)</LAchildID></ChildIdentifiers></Child>"))

    #expect(reading.allFaults.map(\.kind) == [.longText])
    #expect(reading.children.first?.id?.utf8.count == 1000)
    #expect(reading.children.first?.identifiers?.childID?.text == "éééééé…")
  }

  @Test func `a child with more than anybody’s record is read in part`() throws {
    let many = String(repeating: "<CINdetails></CINdetails>", count: 1500)
    let reading = Reading(message("<Child>\(many)</Child><Child></Child>"))

    #expect(reading.children.map(\.episodes.count) == [1000, 0])
    #expect(reading.allFaults.map(\.kind) == [.childTooLarge])
  }
}
