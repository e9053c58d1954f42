import Record
import Testing
import UseCases
import Vocabulary
import Website

/// A record that cannot be used, for a reason.
struct BrokenRecords: RecordStore {
  let reason: any Error

  func viewing<Result: Sendable>(
    _: @escaping @Sendable (any RecordReader) throws -> Viewed<Result>
  ) async throws -> Result { throw reason }

  func reading<Result: Sendable>(
    _: @escaping @Sendable (any RecordReader) throws -> Result
  ) async throws -> Result { throw reason }

  func writing<Result: Sendable>(
    _: @escaping @Sendable (any RecordWriter) throws -> Result
  ) async throws -> Result { throw reason }
}

private struct Trouble: StoreTrouble, CustomStringConvertible {
  let trouble: UseCases.Trouble
  var description: String { "Maya Okafor is in here" }
}

private struct Surprise: Error, CustomStringConvertible {
  var description: String { "Maya Okafor is in here" }
}

struct ErrorPagesTests {
  private let form =
    "given=Maya&family=Okafor&born_on[day]=9&born_on[month]=5&born_on[year]=2017"
    + "&reason=child_missing&words=Gone+since+noon"

  private func answer(to reason: any Error) async throws -> Answer {
    let site = try await TestSite(breaking: BrokenRecords(reason: reason))
    return try await site.signedIn(as: .rowan).post("/emergency-access", form)
  }

  @Test func `what nobody expected says nothing was saved, and quotes the request`() async throws {
    let answer = try await answer(to: Surprise())

    #expect(answer.status == 500)
    #expect(answer.page.contains("Nothing was saved"))
    #expect(answer.page.contains("quote "))
    #expect(!answer.page.contains("is in here"))
  }

  @Test func `what was typed can be sent again`() async throws {
    let answer = try await answer(to: Surprise())

    #expect(answer.page.contains("action=\"/emergency-access\""))
    #expect(answer.field("words") == "Gone since noon")
    #expect(answer.field("csrf") != nil)
  }

  @Test(arguments: [
    (UseCases.Trouble.full, "is full"), (.readOnly, "cannot be written to"), (.busy, "busy"),
    (.damaged, "gave an error"),
  ])
  func `what is wrong with the disk is said plainly`(trouble: UseCases.Trouble, words: String)
    async throws
  {
    let answer = try await answer(to: Trouble(trouble: trouble))

    #expect(answer.status == 503)
    #expect(answer.page.contains("Nothing was saved"))
    #expect(answer.page.contains(words))
    #expect(answer.field("words") == "Gone since noon")
    #expect(!answer.page.contains("is in here"))
  }

  @Test func `a look that cannot be logged shows nothing`() async throws {
    let answer = try await answer(to: NotLogged())

    #expect(answer.status == 503)
    #expect(answer.page.contains("Nothing was shown"))
  }
}
