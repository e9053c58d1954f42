public import Record
public import Vocabulary

/// Something a rule of practice noticed, for a person to think about.
///
/// It says which entries it rests on and how to disagree. It decides nothing, and is never a score.
public struct Notice: Hashable, Sendable {
  public let rule: Rule
  public let title: String
  public let why: String
  /// The entries it rests on, the earliest first.
  public let entries: [ID<Entry>]
  /// What it is about, where a rule notices several things of the same entries; nil for what it mostly notices.
  public let aspect: String?

  public init(
    _ rule: Rule, title: String, why: String, entries: [ID<Entry>] = [],
    about aspect: String? = nil
  ) {
    self.rule = rule
    self.title = title
    self.why = why
    self.entries = entries
    self.aspect = aspect
  }

  /// What somebody who judges otherwise can do.
  public var howToDisagree: String {
    "This is a prompt, not a decision. If you judge otherwise, answer it with your judgement and your reason: "
      + "both are kept with your name, and it rests until there is something new."
  }

  /// The entry that answers it.
  public func answer(_ judgement: String) -> NoticeAnswer {
    NoticeAnswer(rule: rule.id, entries: entries, judgement: judgement, aspect: aspect)
  }

  /// Whether an answer was given with all of these entries in view, or with versions of them that were put right since.
  func isAnswered(by answer: NoticeAnswer, in chronology: Chronology) -> Bool {
    answer.rule == rule.id && answer.aspect == aspect
      && Set(entries).isSubset(of: answer.entries.map(chronology.newest(of:)))
  }
}
