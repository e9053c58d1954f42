public import Vocabulary

/// Several strategies side by side, concept by concept, with where they differ and what must not be compared.
public struct PackComparison: Equatable, Sendable {
  /// The packs, in the order they are shown.
  public let packs: [ID<StrategyPack>]
  /// Their places’ short names, in the same order.
  public let places: [String]
  public let topics: [ComparedTopic]
  public let warnings: [ComparisonWarning]

  /// Compares any number of packs; one alone is shown without differences.
  public init(_ packs: [StrategyPack], _ language: SharedLanguage) {
    self.packs = packs.map(\.id)
    places = packs.map(\.place.shortName)
    topics = [
      ComparedTopic("How it stands", StandingComparison(packs).rows),
      ComparedTopic("Levels of need", LevelComparison(packs, language).rows),
      ComparedTopic("Consent", ConsentComparison(packs).rows),
      ComparedTopic("Tools", ToolComparison(packs, language).rows),
      ComparedTopic("Boards and groups", BodyComparison(packs).rows),
      ComparedTopic("Words", TermComparison(packs, language).rows),
      ComparedTopic("Windows and clocks", ClockComparison(packs, language).rows),
      ComparedTopic(
        "Principles, by the rule they ask for", PrincipleComparison(packs, language).rows),
      ComparedTopic("Indicators of the same thing", IndicatorComparison(packs, language).rows),
    ]
    warnings = ComparisonWarning.about(packs, language)
  }
}

/// One heading under which strategies are compared.
public struct ComparedTopic: Equatable, Sendable {
  public let title: String
  public let rows: [ComparedRow]

  init(_ title: String, _ rows: [ComparedRow]) {
    self.title = title
    self.rows = rows
  }
}

/// One thing as each strategy has it.
public struct ComparedRow: Equatable, Sendable {
  /// The shared meaning, concept or rule.
  public let title: String
  /// One cell for each pack, in their order.
  public let cells: [ComparedCell]
  /// Whether any two that say something say something different.
  public let differs: Bool
  /// In what they differ, where the cells do not show it by themselves.
  public let differences: [String]
  /// What keeps places from being compared on it.
  public let note: String?

  init(
    _ title: String, _ cells: [ComparedCell], differences: [String?] = [], note: String? = nil
  ) {
    self.title = title
    self.cells = cells
    self.differences = differences.compactMap(\.self)
    self.note = note
    differs = !self.differences.isEmpty
  }

  /// A row whose cells are compared as they stand; letter case and hyphens make no difference.
  init(words title: String, _ cells: [ComparedCell], note: String? = nil) {
    self.title = title
    self.cells = cells
    self.note = note
    differences = []
    differs = Set(cells.filter { !$0.lines.isEmpty }.map { $0.lines.map(\.folded) }).count > 1
  }

  /// How many of the packs say something.
  public var stated: Int { cells.count { !$0.lines.isEmpty } }
}

/// What one strategy says of one thing.
public struct ComparedCell: Equatable, Sendable {
  /// What it says, a line each; nothing where it says nothing.
  public let lines: [String]
  /// The declarations that say so.
  public let keys: [DeclarationKey]

  init(_ lines: [String], _ keys: [DeclarationKey] = []) {
    self.lines = lines
    self.keys = keys
  }

  static let silent = ComparedCell([])
}

/// Says how places differ in one respect.
enum Difference {
  /// “Window: 2 years (Bury), not stated (Blackpool)”; nil when all say the same, or only one says anything.
  static func of(
    _ respect: String, _ places: [String], _ said: [String]
  ) -> String? {
    var order: [(folded: String, says: String, places: [String])] = []
    for (place, says) in zip(places, said) where !says.isEmpty {
      if let index = order.firstIndex(where: { $0.folded == says.folded }) {
        order[index].places.append(place)
      } else {
        order.append((says.folded, says, [place]))
      }
    }
    guard order.count > 1 else { return nil }
    let list = order.map { "\($0.says) (\($0.places.joined(separator: ", ")))" }
    return "\(respect): \(list.joined(separator: "; "))"
  }
}

extension String {
  /// Without what makes no difference to the meaning: letter case, hyphens.
  fileprivate var folded: String {
    String(lowercased().map { $0 == "-" ? " " : $0 })
  }
}
