import Examples
import Returns
import Testing
import UseCases

struct PackReturnTests {
  private func pack(
    _ text: String, year: Int? = nil
  ) -> Result<PackedReturn, CannotLoad> {
    let reading = PackReturn(fileName: "cin.xml", year: year)
    for byte in text.utf8 { reading.read([byte]) }
    return reading.finish().result
  }

  private func written(_ children: [ChildDraft], referenceDate: String?? = .none) -> String {
    var writer = ReturnWriter(year: 2024, referenceDate: referenceDate)
    for child in children { writer.add(child) }
    writer.finish()
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test func `a return knows its digest, its collection and what is in it`() throws {
    var child = ChildDraft(childID: "A1")
    child.episodes = [EpisodeDraft(referredOn: "2023-05-01"), EpisodeDraft(referredOn: "soon")]
    let packed = try pack(written([child, ChildDraft(childID: nil)])).get()

    #expect(packed.collection == 2024 && packed.authority == "881")
    #expect(packed.counts.children == 1 && packed.counts.unnumbered == 1)
    #expect(packed.counts.facts == [.referral: 1] && packed.counts.undated == 1)
    #expect(packed.counts.errors > 0)
    #expect(packed.digest == (try pack(written([child, ChildDraft(childID: nil)])).get().digest))
    #expect(packed.digest != (try pack(written([child])).get().digest))
  }

  @Test func `a return that breaks off is not loaded`() {
    let text = written([ChildDraft(childID: "A1")])
    guard case .failure(.unreadable) = pack(String(text.dropLast(20))) else {
      Issue.record("It was taken.")
      return
    }
  }

  @Test func `a return without a child that can be told apart is not loaded`() {
    #expect(throws: CannotLoad.noChildren) { try pack(written([])).get() }
    #expect(throws: CannotLoad.noChildren) {
      try pack(written([ChildDraft(childID: nil)])).get()
    }
  }

  @Test func `a return of no known year is loaded only when the year is given`() throws {
    let text = written([ChildDraft(childID: "A1")], referenceDate: .some(nil))
      .replacing("<Year>2024</Year>", with: "")
    #expect(throws: CannotLoad.yearUnknown) { try pack(text).get() }
    #expect(try pack(text, year: 2023).get().collection == 2023)
  }
}
