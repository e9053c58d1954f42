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
  private let tellsBirths: Bool

  /// - Parameters:
  ///   - fields: by type, the names of the fields that are told; ``ends`` where it is told when such facts ended.
  ///   - values: of fields whose values are a place’s own, those that are told; of others every one is.
  ///   - kinds: of types of which what is told depends on what each is about.
  ///   - repeats: of types of which one thing is told several times.
  ///   - ofChildren: what is told of each child.
  public init(
    _ fields: [FactType: Set<String>], values: [FactType: [String: Set<String>]] = [:],
    kinds: [FactType: Kinds] = [:], repeats: [FactType: Repeats] = [:],
    ofChildren: Set<String> = [], tellsBirths: Bool = false
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
      guard let named = selection.named(kinds.field), kinds.tell(asked, about: named) else {
        return false
      }
      about = named
    }
    guard let repeats = repeats[type.name] else { return true }
    return selection.named(repeats.field).map { repeats.tell(of: $0, about: about) } ?? false
  }
}

extension FactSupply {
  /// Whether what a measure is divided by is told; what is not would be one group of those not known.
  public func tells(_ breakdown: String, of measure: Measure) -> Bool {
    guard let found = measure.breakdowns.first(where: { $0.name == breakdown }) else {
      return false
    }
    switch found {
    case .ageBand: return tellsBirths
    case .childField(_, let name): return ofChildren.contains(name)
    case .field(_, let name):
      return measure.selections.allSatisfy { fields[$0.type.name]?.contains(name) == true }
    }
  }
}

/// Something that must be told for a measure to be worked out.
enum AskedOfFacts: Hashable {
  case type(String)
  case field(String, String)
  case value(String, String, String)
  case child(String)
  case birth
}

extension Measure {
  var asked: Set<AskedOfFacts> {
    let fields: [AskedOfFacts] =
      switch kind {
      case .count(let one), .rate(let one, _): one.asked
      case .share(let one, let other): one.asked + other.asked
      case .average(_, let quantity, let selection), .total(let quantity, let selection):
        quantity.asked(of: selection.type)
      case .shareOfTotals(let one, let first, let other, let second):
        one.asked(of: first.type) + other.asked(of: second.type)
      case .middleGrade(let field, let selection): [.field(field, of: selection.type)]
      }
    return Set(fields + selections.flatMap(\.asked))
  }
}

extension Counted {
  fileprivate var asked: [AskedOfFacts] {
    if case .values(let field) = unit { [.field(field, of: selection.type)] } else { [] }
  }
}

extension Selection {
  fileprivate var asked: [AskedOfFacts] {
    let day: [AskedOfFacts] =
      switch time {
      case .happened(let day, _, _): day.asked(of: type)
      case .open: [.end(of: type)]
      }
    return [.type(type.name)] + day + conditions.flatMap { $0.asked(of: type) }
  }
}

extension Quantity {
  fileprivate func asked(of type: FactType) -> [AskedOfFacts] {
    switch self {
    case .number(let field): [.field(field, of: type)]
    case .days(let from, let to, _): from.asked(of: type) + to.asked(of: type)
    case .daysOpen: []
    }
  }
}

extension DayField {
  fileprivate func asked(of type: FactType) -> [AskedOfFacts] {
    switch self {
    case .start: []
    case .end: [.end(of: type)]
    case .field(let field): [.field(field, of: type)]
    }
  }
}

extension AskedOfFacts {
  fileprivate static func end(of type: FactType) -> AskedOfFacts {
    .field(type.name, FactSupply.ends)
  }

  fileprivate static func field(_ place: Int, of type: FactType) -> AskedOfFacts {
    .field(type.name, type.fields[place].name)
  }
}

extension Condition {
  fileprivate func asked(of type: FactType) -> [AskedOfFacts] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.asked(of: type) }
    case .not(let part): part.asked(of: type)
    case .isOne(let place, let values): [place.asked(of: type)] + place.asked(values, of: type)
    case .isAtLeast(let place, _), .flag(let place), .isKnown(let place),
      .includes(let place, _), .compares(let place, _, _):
      [place.asked(of: type)]
    case .within(let first, _, let second): first.asked(of: type) + second.asked(of: type)
    case .lasted: [.end(of: type)]
    case .openFor: []
    case .aged: [.birth]
    case .other(let other):
      [.type(other.type.name)] + other.day.asked(of: other.type)
        + other.conditions.flatMap { $0.asked(of: other.type) }
    case .whileOpen(let other, let conditions, _):
      [.type(other.name), .end(of: other)] + conditions.flatMap { $0.asked(of: other) }
    }
  }
}

extension Condition.FieldPlace {
  fileprivate func asked(of type: FactType) -> AskedOfFacts {
    switch self {
    case .fact(_, let field): .field(type.name, field.name)
    case .child(_, let field): .child(field.name)
    }
  }

  fileprivate func asked(_ values: [String], of type: FactType) -> [AskedOfFacts] {
    guard case .fact(_, let field) = self else { return [] }
    return values.map { .value(type.name, field.name, $0) }
  }
}
