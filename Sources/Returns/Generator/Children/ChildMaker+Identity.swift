import Vocabulary

extension ChildMaker {
  /// A birthday before the first referral, and the numbers that fit the age.
  mutating func identify(_ child: inout ChildDraft) {
    let referred = child.episodes.compactMap { $0.referredOn.flatMap { LocalDate(iso: $0) } }.min()
    let latest = referred ?? census.firstDay
    let born = latest.adding(days: -days(5...6200))
    child.bornOn = born.iso
    child.sex = numbers.chance(52) ? "M" : "F"
    let ledToAction = child.episodes.contains { $0.noFurtherAction == "0" }
    if born <= census.lastBirthdayForSchool {
      if ledToAction ? numbers.chance(96) : numbers.chance(60) {
        child.upn = upn()
      } else {
        child.upnUnknown = ledToAction ? numbers.pick([("UN2", 4), ("UN3", 3), ("UN4", 3)]) : "UN7"
      }
    } else {
      child.upnUnknown = "UN1"
    }
    if child.upn != nil, numbers.chance(1) { child.formerUPN = temporaryUPN }
    dieSeldom(&child)
  }

  private mutating func dieSeldom(_ child: inout ChildDraft) {
    guard let last = child.episodes.indices.last, child.episodes[last].closureReason == "RC7",
      Int.random(in: 0..<400, using: &numbers) == 0
    else { return }
    child.episodes[last].closureReason = "RC2"
    child.diedOn = child.episodes[last].closedOn
  }

  mutating func characterise(_ child: inout ChildDraft) {
    child.ethnicity = numbers.pick(choices.ethnicities)
    child.disabilities = disabilities()
  }

  private mutating func disabilities() -> [String] {
    let codes = choices.disabilities
    // The first children have eight between them, or a small return would use too few codes.
    guard index > 4 else { return [codes[index * 2 - 2], codes[index * 2 - 1]] }
    guard numbers.chance(13) else { return ["NONE"] }
    let first = days(0...codes.count - 1)
    return numbers.chance(45)
      ? [codes[first], codes[(first + days(1...codes.count - 1)) % codes.count]] : [codes[first]]
  }

  /// A number that only this child of the return has.
  func upn() -> String {
    withCheckLetter(authority + index.padded(to: 9))
  }

  private var temporaryUPN: String { withCheckLetter(authority + index.padded(to: 8) + "T") }

  private func withCheckLetter(_ rest: String) -> String {
    let bytes = [UInt8(ascii: "A")] + Array(rest.utf8)
    let letter = UPNText(bytes: bytes).checkLetter ?? UInt8(ascii: "A")
    return String(decoding: [letter], as: UTF8.self) + rest
  }
}
