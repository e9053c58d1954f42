extension FactSupply {
  /// What is told of facts depends on what each is about: of an audit finding on its standard, of an answer on its question.
  ///
  /// A measure has to name which it counts: what is told of one standard says nothing of another.
  public struct Kinds: Hashable, Sendable {
    /// The field that says what a fact is about.
    public let field: String
    /// For each of its values, the fields that are told then.
    public let told: [String: Set<String>]
    /// For values about which one answering tells several facts, the fields that tell those apart.
    ///
    /// A measure has to name one value of each, so that nobody counts twice, and a small number is a small number of people.
    public let apart: [String: Set<String>]

    public init(
      by field: String, _ told: [String: Set<String>], apart: [String: Set<String>] = [:]
    ) {
      self.field = field
      self.told = told
      self.apart = apart
    }

    func tells(_ field: String) -> Bool { told.values.contains { $0.contains(field) } }

    /// Whether all that is asked of facts about these is told of them.
    func tell(_ asked: Set<String>, about values: [String]) -> Bool {
      values.allSatisfy { value in told[value].map { asked.isSubset(of: $0) } ?? false }
    }

    /// Whether a selection of facts about these names which of several it counts.
    func areTold(apartBy selection: Selection, about values: [String]) -> Bool {
      values.flatMap { apart[$0] ?? [] }.allSatisfy { selection.named($0)?.count == 1 }
    }
  }
}

extension FactSupply {
  /// One thing is told again for each of several values of a field, as an answer is for each survey it belongs to.
  ///
  /// A measure has to name which it counts, so that nothing counts twice.
  public struct Repeats: Hashable, Sendable {
    /// The field whose values they are.
    public let field: String
    /// For each value, what facts of it can be about, in the words of ``Kinds``.
    public let told: [String: Set<String>]
    /// The values whose facts are kept without saying whom they are about.
    public let nameless: Set<String>

    public init(
      for field: String, _ told: [String: Set<String>], nameless: Set<String> = []
    ) {
      self.field = field
      self.told = told
      self.nameless = nameless
    }

    func tell(of values: [String], about kinds: [String]) -> Bool {
      values.allSatisfy { told[$0]?.isSuperset(of: kinds) ?? false }
    }
  }
}

extension Measure {
  /// The fields it asks for of facts of a type.
  func fields(of type: FactType) -> Set<String> {
    Set(
      asked.compactMap { asked in
        if case .field(type.name, let field) = asked { field } else { nil }
      })
  }
}

extension Selection {
  /// The values it names of a field, one of which a fact must have; nil where it names none.
  func named(_ field: String) -> [String]? {
    for case .isOne(let place, let values) in conditions where place.field.name == field {
      return values
    }
    return nil
  }
}
