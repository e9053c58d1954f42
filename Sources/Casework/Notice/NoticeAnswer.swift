public import Record
public import Vocabulary

/// Somebody read a notice and wrote down what they judge.
///
/// The program notices; people judge. The notice rests until there is an entry it was not answered for.
public struct NoticeAnswer: Payload {
  public static let kind = Kind("notice.answered")

  /// The rule that gave the notice: R-028.
  public var rule: String
  /// The entries the notice showed when it was answered.
  public var entries: [ID<Entry>]
  public var judgement: String
  /// What the notice was about, where its rule notices several things; nil for what it mostly notices.
  public var aspect: String?

  public init(
    rule: String, entries: [ID<Entry>] = [], judgement: String, aspect: String? = nil
  ) {
    self.rule = rule
    self.entries = entries
    self.judgement = judgement
    self.aspect = aspect
  }
}

extension NoticeAnswer {
  public static let title = "Answered a notice"

  public var summary: String { judgement }

  public var details: [Detail] {
    Detail.listing(("Rule", rule), ("Judgement", judgement))
  }
}
