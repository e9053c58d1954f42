public import Vocabulary

/// Whether a line of a plan is specific, measurable, achievable, relevant and timed, each with why.
///
/// It looks at what is written, not at whether it is wise: that a person judges.
public struct SmartCheck: Hashable, Sendable {
  /// One for each letter, in order.
  public let points: [Point]

  public var isSmart: Bool { points.allSatisfy(\.isMet) }

  /// One of the five, and why it is met or not.
  public struct Point: Hashable, Sendable {
    public let letter: Letter
    public let isMet: Bool
    /// The name of the question of the line that it turns on.
    public let question: String
    public let why: String
  }

  /// What the letters stand for.
  public enum Letter: String, Choice {
    case specific
    case measurable
    case achievable
    case relevant
    case timed

    public var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// - Parameters:
  ///   - needs: the unmet needs that the plan answers.
  ///   - months: how far ahead its date may be.
  public init(
    _ line: PlanLine, needs: [NeedStatement], on today: LocalDate, months: Int
  ) {
    points = [
      .specific(line), .measurable(line), .achievable(line), .relevant(line, needs),
      .timed(line, today, months),
    ]
  }
}

extension SmartCheck.Point {
  fileprivate static func specific(_ line: PlanLine) -> Self {
    let vague = VagueWords.first(in: line.action) ?? VagueWords.alone(in: line.action)
    let why =
      line.action.isBlank
      ? "It does not say what will be done."
      : vague.map { "“\($0)” does not say what will be done, how often or where." }
        ?? "It says what will be done."
    return Self(
      letter: .specific, isMet: !line.action.isBlank && vague == nil, question: "action", why: why)
  }

  fileprivate static func measurable(_ line: PlanLine) -> Self {
    let isSame = line.evidence == line.action || line.evidence == line.outcome
    let why =
      line.evidence.isBlank
      ? "It does not say how anybody will see that it worked."
      : isSame
        ? "The evidence repeats the line: say what will be seen, heard or counted."
        : "It says how anybody will see that it worked."
    return Self(
      letter: .measurable, isMet: !line.evidence.isBlank && !isSame, question: "evidence", why: why)
  }

  fileprivate static func achievable(_ line: PlanLine) -> Self {
    let isSomebody = line.owner?.isSomebody ?? false
    return Self(
      letter: .achievable, isMet: isSomebody, question: "owner",
      why: isSomebody
        ? "Somebody in particular will do it."
        : "Nobody in particular will do it: name somebody with an account, or a member of the family or community."
    )
  }

  fileprivate static func relevant(_ line: PlanLine, _ needs: [NeedStatement]) -> Self {
    let answers = needs.contains { line.needs.contains($0.id) }
    let vague = VagueWords.alone(in: line.outcome)
    let isMet = !line.outcome.isBlank && vague == nil && (answers || needs.isEmpty)
    let why =
      line.outcome.isBlank
      ? "It does not say what will be different for the child."
      : vague.map { "“\($0)” does not say what will be different for the child." }
        ?? (isMet
          ? "It says what will be different for the child."
          : "It answers none of the unmet needs of the assessment.")
    return Self(
      letter: .relevant, isMet: isMet,
      question: line.outcome.isBlank || vague != nil ? "outcome" : "needs",
      why: why)
  }

  /// A line of a plan is for the months until the next reviews.
  fileprivate static func timed(_ line: PlanLine, _ today: LocalDate, _ months: Int) -> Self {
    let (isMet, why): (Bool, String) =
      switch line.dueOn {
      case nil: (false, "It does not say by when.")
      case .some(let day) where day < today: (false, "The date has already passed.")
      case .some(let day) where day > today.adding(months: months):
        (
          false,
          "The date is more than \(months) months away: say what will be done before the next reviews."
        )
      case .some: (true, "It says by when.")
      }
    return Self(letter: .timed, isMet: isMet, question: "due_on", why: why)
  }
}

/// Words that stand where an action should; the list is Heed’s own.
enum VagueWords {
  static let phrases = [
    "as appropriate", "as needed", "as required", "engage with", "work with the family",
    "support the family", "offer support", "monitor the situation", "continue to monitor", "liaise",
  ]

  /// Words that say nothing when little else stands beside them.
  private static let empty: Set<String> = [
    "support", "help", "advice", "monitor", "monitoring", "engage", "engagement", "improve",
    "improves", "improved", "better", "things", "parenting", "work", "visits", "sessions", "be",
    "get", "gets", "to", "will", "the", "a", "and", "more", "good", "home",
  ]

  /// A text of nothing but such words, as it was written; nil for one that says something.
  static func alone(in text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return !words.isEmpty && words.allSatisfy(empty.contains)
      ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : nil
  }

  static func first(in text: String) -> String? {
    let lower = text.lowercased()
    return phrases.first { lower.contains($0) }
  }
}
