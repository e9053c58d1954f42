import Record
import Vocabulary

/// What rules of practice asked for and did not get because something could not wait, until somebody has seen to it.
///
/// It is seen to when the same is recorded again with the rule followed, when the entry is put right, when the child has been
/// heard since, where hearing was set aside, or when somebody answers the notice with their judgement.
enum SetAside {
  static func notices(in picture: Picture) -> [Notice] {
    of(HelpStarted.self, in: picture) + of(PlanAgreed.self, in: picture)
      + of(ReviewHeld.self, in: picture) + of(ConferenceHeld.self, in: picture)
      + of(LevelDecided.self, in: picture) + of(SharingDecided.self, in: picture)
  }

  private static func of<Content: Urgent>(
    _ type: Content.Type, in picture: Picture
  ) -> [Notice] {
    let all = picture.chronology.standing(type)
    return all.flatMap { said in
      said.content.overruled.filter { $0.couldNotWait == true }.compactMap { setAside in
        guard let rule = Practice.rules.first(where: { $0.rule.id == setAside.rule }),
          !all.contains(where: { $0.makesGood(setAside, of: said) }),
          rule.rule != ChildIsHeard.rule || !picture.isHeard(after: said.entry)
        else { return nil }
        return notice(of: rule, setAside.why, in: said.entry, called: type.title)
      }
    }
  }

  private static func notice(
    of rule: any PracticeRule.Type, _ why: String, in entry: Entry, called title: String
  ) -> Notice {
    let reason = why.isBlank ? "Nobody wrote why." : "The reason given: “\(why)”"
    return Notice(
      rule.rule, title: "Not done yet, because it could not wait: \(rule.says)",
      why:
        "“\(title)” was recorded on \(entry.envelope.occurred.british) without it. \(reason) Do it now and record it, or say why it is not needed.",
      entries: [entry.id])
  }
}

extension Said where Content: Urgent {
  /// Whether it was recorded later than another of the same matter, with the rule followed or decided otherwise than.
  fileprivate func makesGood(_ setAside: Overruling, of earlier: Said<Content>) -> Bool {
    entry.number > earlier.entry.number && earlier.content.isFollowed(by: content)
      && !content.overruled.contains { $0.rule == setAside.rule && $0.couldNotWait == true }
  }
}

extension Picture {
  /// Whether the child said or showed something since an entry was recorded.
  fileprivate func isHeard(after entry: Entry) -> Bool {
    Hearing.all(in: self).contains { $0.saysSomething && $0.entry.number > entry.number }
  }
}
