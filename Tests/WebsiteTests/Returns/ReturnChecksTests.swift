import Record
import Returns
import Testing
import UseCases
import Vocabulary

@testable import Website

struct ReturnChecksTests {
  /// A return of a few made-up children, two of them with a defect.
  private static let xml: String = {
    var bytes: [UInt8] = []
    ReturnGenerator(year: 2025, children: 12, defects: ["8608": 1, "8790": 1])
      .write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }()

  @Test func `a return is checked, its findings are read and narrowed, and nothing of it is kept`()
    async throws
  {
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)
    _ = try await lena.get("/returns/cin")

    let sent = try await lena.upload("/returns/cin/checks", Self.xml, named: "cin 2025.xml")
    let path = try #require(sent.location)
    let all = try await lena.get(path)
    let one = try await lena.get("\(path)?rule=8608")
    let csv = try await lena.get("\(path)/findings.csv?rule=8608")

    #expect(sent.status == 303)
    #expect(all.page.contains("<bdi>cin 2025.xml</bdi>"))
    #expect(all.page.contains("12 children of the collection of 2024 to 2025"))
    for rule in ["8608", "8790"] { #expect(all.page.contains("rule=\(rule)#findings")) }
    #expect(one.page.contains("Rule 8608</a>"))
    #expect(!one.page.contains("8790<br>"))
    let lines = csv.page.split(separator: "\n")
    #expect(lines.first == "rule,severity,child,module,line,fields,message")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("8608,error,") } && lines.count > 1)
    #expect(csv[header: "content-disposition"]?.contains("cin-findings.csv") == true)
    let log = try await site.accesses().filter { $0.action == .checkedReturn }
    #expect(log.map(\.detail) == ["children in need census, 12 children"])
  }

  @Test func `what was found is there for its sender alone, for half an hour, until discarded`()
    async throws
  {
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)
    let path = try #require(try await lena.upload("/returns/cin/checks", Self.xml).location)

    #expect(try await site.signedIn(as: .theo).get(path).status == 403)
    #expect(try await lena.get("/returns/cin").page.contains(path))
    site.clock.move(seconds: 29 * 60)
    #expect(try await lena.get(path).status == 200)
    site.clock.move(seconds: 2 * 60)
    #expect(try await lena.get(path).status == 404)
    let again = try #require(try await lena.upload("/returns/cin/checks", Self.xml).location)
    #expect(try await lena.post("\(again)/discarded").location == "/returns/cin")
    #expect(try await lena.get(again).status == 404)
  }

  @Test func `nobody else’s file is read, nor one without the proof that the form is ours`()
    async throws
  {
    let site = try await TestSite()

    #expect(
      try await site.signedIn(as: .ellis).upload("/returns/cin/checks", Self.xml).status == 403)
    let unproven = try await site.signedIn(as: .lena)
      .upload("/returns/cin/checks", Self.xml, proven: false)
    #expect(unproven.location == nil)
    #expect(unproven.status != 200)
    #expect(try await site.accesses().allSatisfy { $0.action != .checkedReturn })
  }

  @Test func `a file that is no return, or is cut off, is said to be so`() async throws {
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)
    let half = String(Self.xml.prefix(Self.xml.count / 2))

    for file in ["not XML at all", half] {
      let path = try #require(try await lena.upload("/returns/cin/checks", file).location)
      let page = try await lena.get(path).page
      #expect(page.contains("The return could not be read to its end"))
    }
  }

  @Test func `without a file, or with a collection that does not exist, it is asked again`()
    async throws
  {
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)

    let nothing = try await lena.upload("/returns/cin/checks", "", named: "")
    let year = try await lena.upload("/returns/cin/checks", Self.xml, fields: ["year": "1999"])

    #expect(nothing.status == 422)
    #expect(nothing.page.contains("<a href=\"#return\">Choose the return’s file"))
    #expect(year.status == 422)
    #expect(year.page.contains("Select the collection from the list"))
  }

  @Test func `a clean return has nothing to put right`() async throws {
    var bytes: [UInt8] = []
    ReturnGenerator(year: 2025, children: 8).write { bytes += $0 }
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)

    let path = try #require(
      try await lena.upload(
        "/returns/cin/checks", String(decoding: bytes, as: UTF8.self), fields: ["year": "2025"]
      )
      .location)

    #expect(try await lena.get(path).page.contains("Nothing to put right in 8 children"))
  }
}
