/// What a few words say is so of a fact: `met`, `grade is good`, `standard is assessment and in time`.
///
/// They are the words of conditions in measures, so that what is told and what is asked are one language.
public struct StatedFact: Hashable, Sendable {
  public let type: FactType
  /// By the name of the field.
  public let values: [String: Fact.Value]

  /// Reads words about facts of a type.
  public init(
    _ text: String, of type: FactType, words vocabulary: FactVocabulary = FactVocabulary()
  ) throws(DeclarationFault) {
    var reader = try DeclarationReader(text, at: TextPlace(), vocabulary)
    self.type = type
    values = try reader.statedValues(of: type)
  }

  /// Reads which facts come of something, with what is so of each: `survey answers where respondent is parent`.
  public init(
    yielding text: String, words vocabulary: FactVocabulary = FactVocabulary()
  ) throws(DeclarationFault) {
    var reader = try DeclarationReader(text, at: TextPlace(), vocabulary)
    type = try reader.factType()
    guard !reader.isAtEnd else {
      values = [:]
      return
    }
    try reader.expect("where")
    values = try reader.statedValues(of: type)
  }
}

extension DeclarationReader {
  /// The values that conditions joined by “and” give to fields, up to the end.
  fileprivate mutating func statedValues(
    of type: FactType
  ) throws(DeclarationFault) -> [String: Fact.Value] {
    let start = position
    var stated: [String: Fact.Value] = [:]
    for condition in try conditions(of: type) {
      guard let (field, value) = condition.stated, stated[field] == nil else {
        goBack(to: start)
        throw fault("what is so of one fact, each field once, such as “met” or “grade is good”")
      }
      stated[field] = value
    }
    guard isAtEnd else { throw fault("the end, or “and”", among: ["and"]) }
    return stated
  }
}

extension Condition {
  /// The one field it gives a value to, and the value; nil where it leaves more than one open.
  fileprivate var stated: (field: String, value: Fact.Value)? {
    switch self {
    case .flag(.fact(_, let field)): (field.name, .flag(true))
    case .not(.flag(.fact(_, let field))): (field.name, .flag(false))
    case .isOne(.fact(_, let field), let values) where values.count == 1:
      (field.name, .code(values[0]))
    default: nil
    }
  }
}
