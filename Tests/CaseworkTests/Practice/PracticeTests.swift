import Casework
import Examples
import FoundationEssentials
import Record
import Testing
import Vocabulary

struct PracticeTests {
  private let ids =
    ([1...18, 20...36, 40...57, 60...81, 90...102, 110...110, 130...144, 150...150]
    as [ClosedRange<Int>])
    .flatMap { $0.map { "R-" + String(repeating: "0", count: 3 - "\($0)".count) + "\($0)" } }

  @Test func `every rule that is carried here is there once, with its source and in plain words`() {
    #expect(Practice.rules.map { $0.rule.id } == ids)
    #expect(Practice.rules.allSatisfy { !$0.rule.source.isEmpty && $0.says.hasSuffix(".") })
  }

  @Test func `every rule has a test that names it`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let tests = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()

    for id in ids {
      let isNamed = tests.contains("func `\(id) ")
      #expect(isNamed, "\(id) has no test")
    }
  }

  @Test func `a child of whom nothing is known but the name gives no notice`() throws {
    #expect(Practice.notices(in: try Story.maya.picture()).isEmpty)
  }

  @Test func `a notice says why and how to disagree, and rests on entries that are there`() throws {
    var story = Story.maya
    for day in 1...9 {
      story.tell(Concern.coldAndHungry, on: .on(.day(LocalDate("2025-02-01").adding(days: day))))
      story.tell(Happening(type: .wasNotBrought), on: "2025-02-20")
    }
    let notices = Practice.notices(in: try story.picture())

    #expect(notices.count >= 4)
    for notice in notices {
      #expect(!notice.why.isEmpty)
      #expect(notice.howToDisagree.contains("not a decision"))
      #expect(Set(notice.entries).isSubset(of: story.entries.map(\.id)))
    }
  }

  @Test func `an answered notice rests until there is an entry it was not answered for`() throws {
    var story = Story.maya
    story.tell(Happening(type: .accident), on: "2025-01-10")
    story.tell(Happening(type: .accident), on: "2025-02-10")
    let notice = try #require(try story.notices(of: RepeatedAccidents.self).first)

    story.tell(notice.answer("Both at football, seen by the coach"), by: .hart)
    #expect(try story.notices(of: RepeatedAccidents.self).isEmpty)
    let answered = Practice.answered(in: try story.picture())
    #expect(answered.map(\.0) == [notice])
    #expect(answered.map(\.1.entry.envelope.author) == [.hart])

    story.tell(Happening(type: .aAndEAttendance), on: "2025-03-01")
    #expect(try story.notices(of: RepeatedAccidents.self).count == 1)
  }

  @Test func `what was recorded in error is not noticed`() throws {
    var story = Story.maya
    story.tell(Happening(type: .accident), on: "2025-01-10")
    let wrong = story.tell(Happening(type: .accident), on: "2025-02-10")
    story.tell(Withdrawal(), corrects: wrong, reason: "another child")

    #expect(try story.notices(of: RepeatedAccidents.self).isEmpty)
  }

  @Test func `nothing is asked of anybody for a child who has died`() throws {
    var story = Story.maya
    story.tell(Concern.coldAndHungry)
    #expect(!Practice.notices(in: try story.picture()).isEmpty)

    story.tell(Death(), on: "2025-03-08")
    #expect(Practice.notices(in: try story.picture()).isEmpty)
  }

  @Test func `nobody of whom there is no registration has a picture`() {
    #expect(Picture(of: .maya, entries: [], on: "2025-03-10") == nil)
  }
}
