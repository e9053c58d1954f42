import Casework
import Examples
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Whatever is sent to the pages for families: no fault of ours, nothing unescaped, and at most one entry.
struct FamilyFuzzTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `whatever is sent with a code is answered, escaped, and kept once at most`(
    _ seed: UInt64
  ) async throws {
    let okafors = try await OkaforSite()
    let code = try await okafors.familyCode(
      for: okafors.maya, asking: ["purpose": "form.everyday-needs-child"])
    let phone = okafors.site.browser
    var random = FuzzGenerator(state: seed)

    for _ in 0..<60 {
      let fields = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        FormBody.Field(
          name: Self.names.randomElement(using: &random) ?? "",
          value: Self.values.randomElement(using: &random) ?? "")
      }
      okafors.site.clock.move(seconds: 60)
      let answer = try await phone.post(
        "/family/answer", form(["code": code]) + "&" + FormBody(fields).encoded)
      #expect([200, 303, 422].contains(answer.status), "\(fields)")
      #expect(!answer.page.contains("<script>alert"), "\(fields)")
    }
    let kept = try await okafors.said(InstrumentCompleted.self, about: okafors.maya)
    #expect(kept.count <= 1)
  }

  private static let names = [
    "code", "once", "asked", "step", "go", "food", "food.why-not", "clothes", "childs-words",
    "wants", "interpreter", "sensitive", "needs", "more", "when", "completed_on", "", "x[day]",
    "typed_with",
    "typed_before",
  ]
  private static let values = [
    "", "yes", "no", "sometimes", "send", "next", "back", "open", "needs", "more", "nobody",
    "<script>alert(1)</script>", "\"><script>alert(1)</script>",
    String(repeating: "a", count: 5_000),
    "form.three-houses.2", "form.everyday-needs-child.2", "form..",
    "asked=form.three-houses.2&worries=%3Cscript%3Ealert(1)",
    "AAA AAA AAA", "\u{0}", "\u{202E}", "%", "🙂",
  ]
}

/// The same numbers every time.
private struct FuzzGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
