public import Casework
public import Packs
import Record
import Vocabulary

extension LocalPractice {
  /// What a strategy decides for practice: levels, agreement, tools, clocks, and when families are asked what they think.
  ///
  /// What the strategy does not state stays unknown, and the rules that would need it say nothing.
  ///
  /// - Parameter agencies: the agencies of the partnership, which are told from the strategy’s by the work they do.
  public init(
    following pack: StrategyPack, _ language: SharedLanguage, agencies: [AgencyCard]
  ) {
    self.init(
      levels: LevelScale(of: pack, agencies: agencies), agreement: AgreementRule(of: pack),
      tools: pack.instruments.compactMap { ToolRule($0, in: pack) },
      clocks: PracticeClock.all(of: pack, language), feedback: pack.feedbackStages,
      approvedByAnother: Self.decisionsOfTwo,
      socialCare: SocialCare(among: agencies),
      parameters: PracticeParameters(of: pack))
  }

  /// Decisions that somebody else looks at after they were made.
  ///
  /// No strategy lists them; these are ours: those that end help, refuse it, make it last, or call on the law. Of the ends of
  /// plans, those that were decided otherwise than their rule says.
  static let decisionsOfTwo: Set<String> = [
    CaseClosed.kind.name, NoFurtherAction.kind.name, LongTermMarked.kind.name,
    StatutoryDecision.kind.name, PlanEnded.kind.name,
  ]
}

extension PracticeParameters {
  /// The numbers a strategy uses its rules with; the others stay Heed’s own.
  fileprivate init(of pack: StrategyPack) {
    self.init()
    for parameter in pack.rules.flatMap(\.parameters) {
      Int(exactly: parameter.value).map { set(parameter.name, $0) }
    }
  }
}

extension AgreementRule {
  /// The levels at which the strategy says that help needs agreement.
  fileprivate init(of pack: StrategyPack) {
    self.init(
      levels: Set(pack.consent.flatMap(\.levels).map { ID($0.value) }),
      source: pack.consent.isEmpty
        ? ""
        : ([pack.identity.title] + pack.consent.flatMap(\.source).map(\.section).prefix(1))
          .filter { !$0.isEmpty }.joined(separator: ", "))
  }
}

extension ToolRule {
  /// Nil for a tool that is not for neglect, or that nobody has decided to use.
  fileprivate init?(_ use: InstrumentUse, in pack: StrategyPack) {
    guard use.meaning.value == "neglect-tool", use.standing == .inUse else { return nil }
    self.init(
      tool: ID(use.id.value), name: use.name,
      isInStatutoryAssessments: use.uses.contains { $0.force == .compulsory },
      isForEveryNeglectConcern: use.uses.contains { $0.force == .standard && $0.levels.isEmpty },
      repeatAfterMonths: use.repeatAfterMonths)
  }
}
