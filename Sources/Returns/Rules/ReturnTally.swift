import Vocabulary

/// What the rules about a whole return count, as its children pass by.
struct ReturnTally {
  private(set) var children = 0
  /// Children already born whose sex is not recorded.
  private(set) var withoutSex = 0
  /// Which disabilities are recorded anywhere.
  private(set) var disabilities: Set<ShortText> = []
  private(set) var disabledChildren = 0
  /// Children with more than one disability.
  private(set) var withSeveralDisabilities = 0
  /// Child protection plans that started in the period.
  private(set) var plansStarted = 0
  /// Initial child protection conferences held in the period.
  private(set) var conferencesHeld = 0

  private var lineOfChildID: [TextKey: UInt32] = [:]
  private var lineOfUPN: [TextKey: UInt32] = [:]

  /// Counts a child, and says where its numbers stood before.
  mutating func add(_ child: CINChild, in census: Census) -> SeenBefore {
    children += 1
    if lacksSex(child, in: census) { withoutSex += 1 }
    add(disabilitiesOf: child, in: census)
    for episode in child.episodes { add(episode, in: census) }
    return SeenBefore(
      childIDLine: ReturnTally.note(child.identifiers?.childID, in: &lineOfChildID),
      upnLine: ReturnTally.note(child.identifiers?.upn, in: &lineOfUPN))
  }

  private func lacksSex(_ child: CINChild, in census: Census) -> Bool {
    guard let identifiers = child.identifiers else { return true }
    guard identifiers.expectedOn == nil else { return false }
    return census.asksForSex
      ? identifiers.sex.map { $0.code == "U" } ?? true
      : identifiers.gender.map { $0.code == "0" } ?? true
  }

  private mutating func add(disabilitiesOf child: CINChild, in census: Census) {
    var count = 0
    for disability in child.characteristics?.disabilities ?? [] where disability.code != "NONE" {
      count += 1
      if census.knows(disability, in: .disability) { disabilities.insert(disability.code) }
    }
    if count > 0 { disabledChildren += 1 }
    if count > 1 { withSeveralDisabilities += 1 }
  }

  private mutating func add(_ episode: CINChild.Episode, in census: Census) {
    func isInPeriod(_ date: WrittenDate?) -> Bool { date.day.map(census.covers) ?? false }
    if isInPeriod(episode.transferConferenceOn) { conferencesHeld += 1 }
    conferencesHeld += episode.enquiries.count { isInPeriod($0.conferenceOn) }
    plansStarted += episode.protectionPlans.count { isInPeriod($0.startedOn) }
  }

  private static func note(_ text: WrittenText?, in lines: inout [TextKey: UInt32]) -> Int? {
    guard let text, let value = text.value else { return nil }
    let key = TextKey(value)
    if let line = lines[key] { return Int(line) }
    lines[key] = UInt32(clamping: text.place.line)
    return nil
  }
}

/// A text as a key that takes sixteen bytes and no memory of its own, if it is not a long one.
private enum TextKey: Hashable {
  case short(ShortText)
  case long(String)

  init(_ text: String) {
    var text = text
    let short = text.withUTF8 { $0.count <= 15 ? ShortText($0) : nil }
    self = short.map(TextKey.short) ?? .long(text)
  }
}
