public import Vocabulary

/// What the things a pack declares are called, for pages and prints.
///
/// A checked pack names nothing that does not exist; where an id is none of the pack’s all the same, the id itself is
/// given, so that nothing is hidden.
public struct PackNames: Sendable {
  public let pack: StrategyPack
  public let language: SharedLanguage
  private let parties: [ID<Party>: String]
  private let rules: [RuleNumber: InventoryRule]

  public init(_ pack: StrategyPack, _ language: SharedLanguage) {
    self.pack = pack
    self.language = language
    parties = Dictionary(
      pack.agencies.map { ($0.party, $0.name) } + pack.bodies.map { ($0.party, $0.name) }
    ) { one, _ in one }
    rules = Dictionary(language.rules.map { ($0.rule, $0) }) { one, _ in one }
  }

  public func party(_ id: ID<Party>) -> String { parties[id] ?? id.value }

  /// The parties one after another: “the council and the police”, or that it is not stated.
  public func parties(_ ids: Stated<[ID<Party>]>) -> String {
    ids.value.map(parties) ?? Self.notStated
  }

  public func parties(_ ids: [ID<Party>]) -> String {
    ids.map(party).joined(separator: ", ")
  }

  /// A rule of practice in Heed’s words.
  public func rule(_ number: RuleNumber) -> String { rules[number]?.says ?? number.description }

  public func inventory(_ number: RuleNumber) -> InventoryRule? { rules[number] }

  public func meaning(_ id: ID<Meaning>) -> Meaning? { language.meanings.first { $0.id == id } }

  public func supply(_ id: ID<DataSupply>) -> String {
    language.data.first { $0.id == id }?.title ?? id.value
  }

  public func concept(_ id: ID<Concept>) -> String {
    language.concepts.first { $0.id == id }?.title ?? id.value
  }

  public func indicator(_ id: ID<IndicatorDeclaration>) -> String {
    pack.indicators.first { $0.id == id }?.title ?? id.value
  }

  public func principle(_ id: ID<Principle>) -> String {
    pack.principles.first { $0.id == id }?.says ?? id.value
  }

  public func level(_ id: ID<Level>) -> String {
    pack.levels.first { $0.id == id }?.name ?? id.value
  }

  public func instrument(_ id: ID<InstrumentUse>) -> String {
    pack.instruments.first { $0.id == id }?.name ?? id.value
  }

  /// When something is to be done, in words.
  public func timing(_ timing: Stated<Timing>) -> String {
    timing.value.map(self.timing) ?? Self.notStated
  }

  public func timing(_ timing: Timing) -> String {
    let parts = [
      timing.by.map { "by \($0.british)" }, timing.every?.label,
      timing.forYears.map { "for \($0) \($0 == 1 ? "year" : "years")" }, timing.says,
    ].compactMap(\.self)
    return parts.isEmpty ? Self.notStated : parts.joined(separator: ", ")
  }

  /// Where it stands in the strategy: “Neglect strategy, section 4.2, lines 10–12”.
  public func source(_ sources: [Source]) -> String {
    sources.map { source in
      let document = pack.identity.documents.first { $0.id == source.document }
      return [document?.title ?? source.document.value, source.section]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
    .joined(separator: "; ")
  }

  public static let notStated = "Not stated"
}
