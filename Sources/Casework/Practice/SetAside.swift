import Record
import Vocabulary

/// What rules of practice asked for and did not get because something could not wait, until somebody has seen to it.
///
/// It is seen to when the same is done again by the rules, when the entry is put right so that it follows them, when the child
/// has been heard since, where hearing was set aside, or when somebody answers the notice with their judgement. It rests
/// with a plan that ended and with the work. Help without agreement has a notice of its own.
enum SetAside {
  /// What its notices are told apart by from those that a rule gives itself.
  static let aspect = "could_not_wait"

  static func notices(in picture: Picture) -> [Notice] {
    of(PlanAgreed.self, in: picture) + of(ReviewHeld.self, in: picture)
      + of(ConferenceHeld.self, in: picture) + of(LevelDecided.self, in: picture)
      + of(SharingDecided.self, in: picture)
  }

  private static func of<Content: Urgent>(
    _ type: Content.Type, in picture: Picture
  ) -> [Notice] {
    let involvement = picture.involvement
    // What waits for somebody to approve it was done all the same; it sees to nothing until it holds.
    let all = involvement.said.all(type)
    let open = involvement.withHeldDecisions.all(type).filter { said in
      said.content.overruled.contains(where: \.isSetAside)
        && !involvement.held.returned.contains(said.id)
        && !involvement.hasEnded(since: said)
        && !said.content.isOver(in: involvement)
    }
    return open.flatMap { said in
      said.content.overruled.filter(\.isSetAside).compactMap { setAside -> Notice? in
        guard let rule = Practice.rule(setAside.rule),
          !isSeenTo(rule.rule, setAsideBy: said, among: all, in: picture)
        else { return nil }
        return notice(of: rule, setAside.why, in: said.entry, called: type.title)
      }
    }
  }

  private static func isSeenTo<Content: Urgent>(
    _ rule: Rule, setAsideBy said: Said<Content>, among all: [Said<Content>], in picture: Picture
  ) -> Bool {
    let since = said.entry.place
    func isLater(_ entry: Entry) -> Bool { entry.place > since }
    let isDoneAgain = all.contains {
      $0.content.follows(rule.id) && said.content.isFollowed(by: $0.content) && isLater($0.entry)
    }
    return isDoneAgain
      || said.content.reviews(in: picture.involvement).contains {
        $0.content.follows(rule.id) && isLater($0.entry)
      }
      || rule == ChildIsHeard.rule && picture.hearings.contains(where: isLater)
  }

  private static func notice(
    of rule: any PracticeRule.Type, _ why: String, in entry: Entry, called title: String
  ) -> Notice {
    let reason = why.isBlank ? "Nobody wrote why." : "The reason given: “\(why)”"
    return Notice(
      rule.rule, title: "Not done yet, because it could not wait: \(rule.says)",
      why:
        "“\(title)” was recorded on \(entry.envelope.occurred.british) without it. \(reason) Do it now and record it, or say why it is not needed.",
      entries: [entry.id], about: aspect)
  }
}

extension Urgent {
  /// Whether a rule was followed here, or decided otherwise than with a reason of its own.
  fileprivate func follows(_ rule: String) -> Bool {
    !overruled.contains { $0.rule == rule && $0.isSetAside }
  }
}

extension Picture {
  /// Every time the child said or showed something to somebody; what nobody has read yet is not heard.
  fileprivate var hearings: [Entry] {
    Hearing.all(in: self).filter { $0.saysSomething && !$0.waitsForSomebody }.map(\.entry)
  }
}
