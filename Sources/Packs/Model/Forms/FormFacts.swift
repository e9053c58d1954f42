public import Indicators
public import Instruments
public import Vocabulary

/// What facts come of a form that somebody has completed, as its declaration says.
public struct FormFacts: Sendable {
  public let kind: FormFactKind
  /// What is so of every fact.
  public let values: [String: Fact.Value]
  private let instrument: Instrument
  private let items: [ItemFacts]

  /// What answers to one question are part of.
  struct ItemFacts: Sendable {
    let item: ID<Item>
    /// The facts, each by what it is about; empty where an answer is part of every one.
    let facts: [[String: Fact.Value]]
    let options: [ID<ItemOption>: [String: Fact.Value]]
    /// Whether its number is the score of an answer.
    let isScored: Bool
  }

  init(
    _ kind: FormFactKind, _ values: [String: Fact.Value], _ instrument: Instrument,
    _ items: [ItemFacts]
  ) {
    self.kind = kind
    self.values = values
    self.instrument = instrument
    self.items = items
  }

  /// What is so of each fact of a completion; a question nobody answered makes none.
  ///
  /// - Parameter person: whose record it stands on, for what is asked of each child.
  public func told(
    by completion: Completion, about person: ID<NamedPerson>
  ) -> (common: [String: Fact.Value], facts: [[String: Fact.Value]]) {
    let shown = CompletionReading(completion, of: instrument).shown
    var common = values
    var facts: [(about: [String: Fact.Value], said: [String: Fact.Value])] = []
    for item in items {
      let place = shown.first {
        $0.item == item.item && ($0.about ?? person) == person
      }
      guard let place, let answer = completion.answers[place]?.answer, let said = item.said(answer)
      else { continue }
      if item.facts.isEmpty { common.merge(said) { $1 } }
      for about in item.facts {
        if let known = facts.firstIndex(where: { $0.about == about }) {
          facts[known].said.merge(said) { $1 }
        } else {
          facts.append((about, said))
        }
      }
    }
    return (
      common,
      facts.map { fact in fact.about.merging(fact.said) { $1 }.merging(common) { own, _ in own } }
    )
  }

  /// For each standard or question it asks about, what can be told of it.
  public var fields: [String: Set<String>] {
    var fields: [String: Set<String>] = [:]
    for item in items {
      let told = Set(item.options.values.flatMap(\.keys)).union(item.isScored ? ["score"] : [])
      for about in item.facts {
        guard case .code(let name)? = about[kind.names] else { continue }
        fields[name, default: []].formUnion(told.union(about.keys).subtracting([kind.names]))
      }
    }
    return fields
  }

  /// For each standard or question of which one completion tells several facts, the fields that tell those apart:
  /// confidence is asked for each form of neglect.
  public var apart: [String: Set<String>] {
    let facts = Dictionary(grouping: Set(items.flatMap(\.facts))) { $0[kind.names] }
    return facts.reduce(into: [:]) { apart, facts in
      guard case .code(let name)? = facts.key, facts.value.count > 1 else { return }
      apart[name] = Set(facts.value.flatMap(\.keys)).subtracting([kind.names])
    }
  }

  /// Whether practitioners answer it about themselves, and not families about help.
  public var isOfPractitioners: Bool { values["respondent"] == .code("practitioner") }
}

extension FormFacts.ItemFacts {
  /// What an answer says of the facts it is part of; nil where it says nothing of them.
  fileprivate func said(_ answer: ItemAnswer) -> [String: Fact.Value]? {
    switch answer {
    case .choice(let option), .grade(let option): options[option]
    case .scale(let number): isScored ? ["score": .number(Double(number))] : nil
    default: nil
    }
  }
}

/// The sorts of facts that can come of a form.
public enum FormFactKind: String, CaseIterable, Sendable {
  case surveyAnswers
  case auditFindings

  public var type: FactType {
    switch self {
    case .surveyAnswers: .surveyAnswer
    case .auditFindings: .auditFinding
    }
  }

  /// The field that says what a fact is about.
  public var names: String {
    switch self {
    case .surveyAnswers: "question"
    case .auditFindings: "standard"
    }
  }

  /// What the values of that field are declared as.
  var declared: DeclarationKind {
    switch self {
    case .surveyAnswers: .surveyQuestions
    case .auditFindings: .standards
    }
  }

  /// What the strategy says of each fact and no form does.
  var placed: String {
    switch self {
    case .surveyAnswers: "survey"
    case .auditFindings: "audit"
    }
  }
}
