/// What a source of facts tells of each, so that what it never tells is not taken for nought.
///
/// A return that does not say who was most worried about what cannot say how many referrals were for neglect: without this,
/// the answer would be none.
public struct FactSupply: Hashable, Sendable {
  private let fields: [String: Set<String>]
  private let values: [String: [String: Set<String>]]
  private let kinds: [String: Kinds]
  private let repeats: [String: Repeats]
  private let ofChildren: Set<String>
  private let ofHomes: Set<String>
  private let answerFields: [String: Set<String>]
  private let tellsBirths: Bool

  /// - Parameters:
  ///   - fields: by type, the names of the fields that are told; ``ends`` where it is told when such facts ended.
  ///   - values: of fields whose values are a place’s own, those that are told; of others every one is.
  ///   - kinds: of types of which what is told depends on what each is about.
  ///   - repeats: of types of which one thing is told several times.
  ///   - ofChildren: what is told of each child.
  ///   - ofHomes: what is told of where each child lives, by which figures can be divided and nothing else.
  ///   - answers: by type, the fields somebody may answer or leave open; see ``FactSource/tells(_:in:)``.
  public init(
    _ fields: [FactType: Set<String>], values: [FactType: [String: Set<String>]] = [:],
    kinds: [FactType: Kinds] = [:], repeats: [FactType: Repeats] = [:],
    ofChildren: Set<String> = [], ofHomes: Set<String> = [],
    answers: [FactType: Set<String>] = [:], tellsBirths: Bool = false
  ) {
    self.values = Dictionary(
      values.map { ($0.key.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.fields = Dictionary(
      fields.map { ($0.key.name, $0.value) }, uniquingKeysWith: { $0.union($1) })
    self.kinds = Dictionary(
      kinds.map { ($0.key.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.repeats = Dictionary(
      repeats.map { ($0.key.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.ofChildren = ofChildren
    self.ofHomes = ofHomes
    answerFields = Dictionary(
      answers.map { ($0.key.name, $0.value) }, uniquingKeysWith: { $0.union($1) })
    self.tellsBirths = tellsBirths
  }

  /// Stands for the day a fact ended, among the fields.
  public static let ends = "end"

  /// Whether all a measure asks about is told.
  ///
  /// What it is shown by is left out: a figure without its breakdown is a figure still.
  public func answers(_ measure: Measure) -> Bool {
    measure.asked.allSatisfy { asked in
      switch asked {
      case .type(let type): fields[type] != nil
      case .field(let type, let field):
        fields[type]?.contains(field) == true || kinds[type]?.tells(field) == true
      case .value(let type, let field, let value):
        values[type]?[field].map { $0.contains(value) } ?? true
      case .child(let field): ofChildren.contains(field)
      case .birth: tellsBirths
      }
    } && measure.selections.allSatisfy { fits($0, in: measure) }
  }

  /// Whether a selection names what has to be named, and asks of it only what is told of it.
  private func fits(_ selection: Selection, in measure: Measure) -> Bool {
    let type = selection.type
    var about: [String] = []
    if let kinds = kinds[type.name] {
      let asked = measure.fields(of: type).subtracting(fields[type.name] ?? [])
      guard let named = selection.named(kinds.field), kinds.tell(asked, about: named),
        kinds.areTold(apartBy: selection, about: named)
      else { return false }
      about = named
    }
    guard let repeats = repeats[type.name] else { return true }
    return selection.named(repeats.field).map { repeats.tell(of: $0, about: about) } ?? false
  }
}

extension FactSupply {
  /// The answers a measure asks for, which somebody may have left open.
  public func answers(askedBy measure: Measure) -> Set<AnsweredField> {
    Set(
      measure.asked.compactMap { asked in
        guard case .field(let type, let field) = asked, answerFields[type]?.contains(field) == true
        else { return nil }
        return AnsweredField(type: type, field: field)
      })
  }

  /// Whether what a measure is divided by is told; what is not would be one group of those not known.
  public func tells(_ breakdown: String, of measure: Measure) -> Bool {
    guard let found = measure.breakdowns.first(where: { $0.name == breakdown }) else {
      return false
    }
    switch found {
    case .ageBand: return tellsBirths
    case .childField(_, let name): return ofChildren.contains(name) || ofHomes.contains(name)
    case .field(_, let name):
      return measure.selections.allSatisfy { selection in
        if fields[selection.type.name]?.contains(name) == true { return true }
        guard let kinds = kinds[selection.type.name], let named = selection.named(kinds.field)
        else { return false }
        return kinds.tell([name], about: named)
      }
    }
  }

  /// Whether a measure counts only what is kept without saying whom it is about, such as staff’s answers to a survey.
  public func isNameless(_ measure: Measure) -> Bool {
    measure.selections.allSatisfy { selection in
      guard let repeats = repeats[selection.type.name],
        let named = selection.named(repeats.field)
      else { return false }
      return repeats.nameless.isSuperset(of: named)
    }
  }
}

/// A field of a fact that somebody answers or leaves open.
public struct AnsweredField: Hashable, Sendable {
  /// The name of the type.
  public let type: String
  public let field: String

  public init(type: String, field: String) {
    self.type = type
    self.field = field
  }
}
