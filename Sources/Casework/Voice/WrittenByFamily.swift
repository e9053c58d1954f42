public import Record
import Vocabulary

/// What a child or parent wrote themselves with a one-time code.
public struct WrittenByFamily: Sendable {
  public let entry: Entry
  /// Whether somebody recorded what was done about it; nil for what is told and not answered.
  ///
  /// Everything a child wrote or ticked is answered, and so is what anybody thinks of the help.
  public let isAnswered: Bool?
}

extension Picture {
  /// Everything the family wrote themselves that still stands, the latest first.
  public var writtenByFamily: [WrittenByFamily] {
    let heard = Set(involvement.said.all(VoiceAnswered.self).map(\.content.voice))
    let told = Set(involvement.said.all(FeedbackAnswered.self).map(\.content.feedback))
    return chronology.newestFirst.filter { $0.standing == .standing && $0.entry.isFromFamily }
      .map { line in
        let tool = InstrumentCompleted.from(line.entry)
        let isAnswered: Bool? =
          if line.entry.kind.name == FeedbackGiven.kind.name || tool?.feedback != nil {
            !told.isDisjoint(with: line.versions)
          } else if line.entry.kind.name == ChildsVoice.kind.name
            || (tool != nil && line.entry.isFromChild)
          {
            !heard.isDisjoint(with: line.versions)
          } else {
            nil
          }
        return WrittenByFamily(entry: line.entry, isAnswered: isAnswered)
      }
  }
}

extension Entry {
  /// Whether a child or parent wrote it themselves with a one-time code.
  public var isFromFamily: Bool { contents?.source == .familyPage }

  /// Whether the child wrote it themselves with a one-time code.
  var isFromChild: Bool { isFromFamily && envelope.basis == .childsWords }
}
