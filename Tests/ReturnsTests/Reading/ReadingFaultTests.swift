import Returns
import Testing

struct ReadingFaultTests {
  let child = "<Child><ChildIdentifiers><LAchildID>1</LAchildID></ChildIdentifiers></Child>"

  @Test func `of a file that is cut off everything before the cut is read`() throws {
    let reading = Reading(String(message(child + "\n" + child).dropLast(60)))

    #expect(reading.children.count == 1)
    #expect(reading.fault?.reason == .truncated)
    #expect(reading.fault?.line == 6)
    #expect(reading.fault.map(String.init(describing:))?.hasPrefix("Line 6, column ") == true)
  }

  @Test(
    arguments: [
      ("", .empty), ("   \n", .empty), ("LAchildID,rule\n1,2\n", .notXML),
      ("PK\u{3}\u{4}", .notXML),
      ("<html><body/></html>", .anotherDocument(root: "html")),
      ("<Message><Children></Child></Children></Message>", .wronglyNested),
      ("<Message><Children>&nbsp;</Children></Message>", .undefinedEntity),
      ("<Message><Children>", .truncated), ("<Message><Children></Chil", .truncated),
      ("<!DOCTYPE Message><Message/>", .documentType),
      ("<!DOCTYPE Message SYSTEM \"file:///etc/passwd\"><Message/>", .documentType),
    ] as [(String, ReadingFault.Reason)])
  func `a file that cannot be read says why`(_ text: String, _ reason: ReadingFault.Reason) {
    for pieces in [1, 3, .max] {
      #expect(Reading(text, pieces: pieces).fault?.reason == reason)
    }
  }

  @Test func `an entity bomb is refused before it is read`() {
    var bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE Message [\n<!ENTITY a0 \"ha\">\n"
    for level in 1...30 {
      bomb += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">\n"
    }
    let reading = Reading(bomb + "]>\n<Message>&a30;</Message>")

    #expect(reading.fault?.reason == .documentType)
    #expect(reading.fault?.line == 2)
    #expect(reading.children.isEmpty)
  }

  @Test func `no file is opened for an entity from outside`() {
    let reading = Reading(
      """
      <!DOCTYPE Message [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
      <Message><Children><Child><ChildIdentifiers><LAchildID>&secret;</LAchildID></ChildIdentifiers>
      </Child></Children></Message>
      """)

    #expect(reading.fault?.reason == .documentType)
    #expect(reading.children.isEmpty)
  }

  @Test func `bytes that are not the text they are said to be are refused`() {
    var bytes = Array(message(child).utf8)
    bytes.insert(contentsOf: [0xE9, 0x20], at: bytes.count / 2)

    #expect(Reading(bytes).fault?.reason == .encoding)
  }

  @Test func `elements nested without end are refused`() {
    let deep = String(repeating: "<a>", count: 5000)

    #expect(Reading("<Message>" + deep).fault?.reason == .tooDeep)
  }

  @Test func `every reason says what to do`() {
    let reasons: [ReadingFault.Reason] = [
      .empty, .notXML, .truncated, .wronglyNested, .encoding, .documentType, .undefinedEntity,
      .anotherDocument(root: "a"), .tooDeep, .tooLong, .tooManyNames, .malformed(5),
    ]
    #expect(Set(reasons.map(\.explanation)).count == reasons.count)
    #expect(reasons.allSatisfy { $0.explanation.hasSuffix(".") })
  }
}
