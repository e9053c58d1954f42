public import Record
public import Vocabulary

/// How the child was heard in an assessment, a plan or a review.
public struct VoiceHeard: Codable, Hashable, Sendable, EmptyWhenAbsent {
  /// What the child said or was seen to show.
  public var entries: [ID<Entry>]
  /// Why the child could not be heard.
  public var whyNot: String?

  public init(
    entries: [ID<Entry>] = [], whyNot: String? = nil
  ) {
    self.entries = entries
    self.whyNot = whyNot
  }

  private enum CodingKeys: String, CodingKey {
    case entries
    case whyNot = "why_not"
  }

  public init() { self.init(entries: []) }

  /// Whether the child was heard or it says why not.
  public var isAnswered: Bool { !entries.isEmpty || !whyNot.isBlank }

  var told: String? {
    entries.isEmpty ? whyNot.map { "Not heard: \($0)" } : entries.counted("entry", "entries")
  }
}
