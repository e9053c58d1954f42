import Record
import Vocabulary

// Days that forms ask for besides the day of the entry: on which somebody was told, and on which something was first seen.

extension VoiceAnswered {
  /// What stands against the day the child was told: they were told of what they had said by then.
  public func objections(in picture: Picture) -> [Objection] {
    guard let told = childToldOn else { return [] }
    return [
      EarlierDay("\(picture.identity.name.shown) was born", picture.identity.bornOn?.earliest),
      EarlierDay("This was said or shown", picture.day(of: voice)),
    ].compactMap(\.self).objections(toDay: told, at: "child_told_on")
  }
}

extension FeedbackAnswered {
  /// What stands against the day they were told; feedback can be given and answered in a pregnancy.
  public func objections(in picture: Picture) -> [Objection] {
    guard let told = toldOn else { return [] }
    let early = [EarlierDay("This was said", picture.day(of: feedback))].compactMap(\.self)
      .objections(toDay: told, at: "told_on")
    return early.isEmpty ? picture.objections(toDay: told, at: "told_on") : early
  }
}

extension Sign {
  /// What stands against the day on which it was last seen: nobody sees a child so long before the birth.
  ///
  /// It may have been first seen of a brother, a sister or the home long before.
  public func objections(in picture: Picture) -> [Objection] {
    lastSeen.map {
      picture.objections(toDay: $0.latest, at: ConcernField.lastSeen.rawValue)
    } ?? []
  }
}

extension Picture {
  /// The first day on which an entry can have happened; nil where the viewer cannot see it.
  fileprivate func day(of entry: ID<Entry>) -> LocalDate? {
    let line = chronology.lines.first { line in
      line.standing == .standing && line.versions.contains(entry)
    }
    return line?.entry.envelope.occurred.earliest
  }
}
