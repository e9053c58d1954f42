import Foundation
import Returns
import Testing

struct EncodingTests {
  private func text(_ encoding: String) -> String {
    """
    <?xml version="1.0" encoding="\(encoding)"?>
    <Message><Children><Child><ChildIdentifiers><LAchildID>Zoë1</LAchildID></ChildIdentifiers>\
    </Child></Children></Message>
    """
  }

  @Test(
    arguments: [
      ("UTF-8", .utf8), ("ISO-8859-1", .isoLatin1), ("windows-1252", .windowsCP1252),
      ("UTF-16", .utf16),
    ] as [(String, String.Encoding)])
  func `a file is read in its encoding`(_ name: String, _ encoding: String.Encoding) throws {
    let bytes = try #require(text(name).data(using: encoding))
    for pieces in [3, .max] {
      #expect(Reading(Array(bytes), pieces: pieces).children.first?.id == "Zoë1")
    }
  }

  @Test func `a byte order mark does not matter`() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(text("UTF-8").utf8)

    #expect(Reading(bytes).children.first?.id == "Zoë1")
    #expect(Reading(bytes).fault == nil)
  }

  @Test func `namespaces do not matter`() {
    let reading = Reading(
      """
      <c:Message xmlns:c="urn:census"><c:Children><c:Child><c:ChildIdentifiers>
      <c:LAchildID>1</c:LAchildID></c:ChildIdentifiers></c:Child></c:Children></c:Message>
      """)

    #expect(reading.children.first?.id == "1")
    #expect(reading.allFaults.isEmpty)
  }
}
