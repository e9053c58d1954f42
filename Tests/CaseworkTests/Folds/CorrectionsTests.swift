import Casework
import Examples
import Record
import Testing
import Vocabulary

struct CorrectionsTests {
  private func note(_ number: Int64, corrects: Int64? = nil) -> Entry {
    entry(
      Note(text: "note \(number)"), number: number,
      corrects: corrects.map { ID("entry-\($0)") }, reason: corrects.map { _ in "wrong day" })
  }

  private func withdrawal(_ number: Int64, of corrected: Int64) -> Entry {
    entry(Withdrawal(), number: number, corrects: ID("entry-\(corrected)"), reason: "wrong child")
  }

  @Test func `an entry that nothing corrects stands`() {
    #expect(Corrections([note(1)]).standing(of: "entry-1") == .standing)
  }

  @Test func `the newest of a chain of corrections stands`() {
    let corrections = Corrections([note(1), note(2, corrects: 1), note(3, corrects: 2)])

    #expect(corrections.standing(of: "entry-1") == .corrected(by: "entry-3"))
    #expect(corrections.standing(of: "entry-2") == .corrected(by: "entry-3"))
    #expect(corrections.standing(of: "entry-3") == .standing)
    #expect(corrections.otherVersions(of: "entry-3") == ["entry-1", "entry-2"])
  }

  @Test func `of two corrections of the same entry the newest stands`() {
    let corrections = Corrections([note(1), note(2, corrects: 1), note(3, corrects: 1)])

    #expect(corrections.standing(of: "entry-2") == .corrected(by: "entry-3"))
    #expect(corrections.standing(of: "entry-3") == .standing)
  }

  @Test func `the order in which entries are given does not matter`() {
    let entries = [note(1), note(2, corrects: 1), withdrawal(3, of: 2), note(4, corrects: 1)]

    for shuffled in [
      entries, entries.reversed(), [entries[2], entries[0], entries[3], entries[1]],
    ] {
      let corrections = Corrections(shuffled)
      #expect(corrections.standing(of: "entry-4") == .standing)
      #expect(corrections.standing(of: "entry-2") == .corrected(by: "entry-4"))
    }
  }

  @Test(arguments: [1, 2])
  func `withdrawing any version withdraws the entry`(_ withdrawn: Int64) {
    let corrections = Corrections([
      note(1), note(2, corrects: 1), withdrawal(3, of: withdrawn),
    ])

    #expect(corrections.standing(of: "entry-2") == .withdrawn(by: "entry-3"))
    #expect(corrections.standing(of: "entry-1") == .corrected(by: "entry-2"))
  }

  @Test func `withdrawing a withdrawal undoes it`() {
    let corrections = Corrections([note(1), withdrawal(2, of: 1), withdrawal(3, of: 2)])

    #expect(corrections.standing(of: "entry-1") == .standing)
    #expect(corrections.standing(of: "entry-2") == .withdrawn(by: "entry-3"))
  }

  @Test func `a correction whose original is not shown stands`() {
    #expect(Corrections([note(2, corrects: 1)]).standing(of: "entry-2") == .standing)
  }

  @Test func `as known on a day, a later correction has not happened`() {
    let first = entry(Note(text: "a"), number: 1, at: "2025-03-04T09:00:00Z")
    let second = entry(
      Note(text: "b"), number: 2, at: "2025-03-06T09:00:00Z", corrects: "entry-1", reason: "typo")

    let known = [first, second].known(before: .endOfDay("2025-03-05"))

    #expect(known == [first])
    #expect(Corrections(known).standing(of: "entry-1") == .standing)
    #expect([first, second].known(before: "2025-03-06T09:00:00Z") == [first])
  }
}
