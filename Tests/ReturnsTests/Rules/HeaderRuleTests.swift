import Returns
import Testing

struct HeaderRuleTests {
  @Test func `100: the reference date is 31 March of the year`() {
    #expect(!Checked(.closed).rules.contains("100"))
    for wrong in ["2025-03-30", "2024-03-31", "31/03/2025"] {
      #expect(Checked(.closed, referenceDate: .some(wrong)).rules.contains("100"), "\(wrong)")
    }
    #expect(Checked(.closed, referenceDate: .some(nil)).rules.contains("100"))
  }

  @Test func `100: a return without a header lacks its reference date`() {
    let text = "<Message><Children><Child/></Children></Message>"

    #expect(Checked(text, year: 2025).findings(of: "100").map(\.line) == [nil])
  }
}
