/// A rule of practice that a strategy switches on, with what it says about numbers.
public struct RuleInForce: Hashable, Sendable {
  public internal(set) var rule = RuleNumber.unwritten
  /// Numbers the rule is used with here.
  public internal(set) var parameters: [RuleParameter] = []
  public internal(set) var note: String?
  public internal(set) var source: [Source] = []

  init() {}
}

/// A number that a rule is used with.
public struct RuleParameter: Hashable, Sendable {
  /// The name the rule gives it: `window_years`.
  public internal(set) var name = ""
  public internal(set) var value = 0.0
  /// Whether the strategy itself gives the number; otherwise it is the place’s choice.
  public internal(set) var isStated = false

  init() {}
}

extension RuleNumber {
  /// What stands before anything has been read.
  static let unwritten = RuleNumber(number: 0)

  init(number: Int) {
    self.number = number
  }
}

extension RuleInForce: Named {
  var declaredName: String { rule.description }

  static let shape = Shape<RuleInForce>(
    "a rule in force", "A rule of practice that the strategy switches on.",
    [
      .required("rule", \.rule, .inventoryRule, "The number of the rule."),
      .list("parameters", \.parameters, .block(), "Numbers the rule is used with here."),
      .optional("note", \.note, .sentence, "What should be known about it here."),
      .source(\.source),
    ])
}

extension RuleParameter: Declared {
  static let shape = Shape<RuleParameter>(
    "a parameter", "A number that a rule is used with.",
    [
      .required("name", \.name, .parameterName, "The name the rule gives it."),
      .required("value", \.value, .number, "The number."),
      .flag("stated", \.isStated, "Whether the strategy itself gives the number."),
    ])
}

extension Form where Value == String {
  /// The name of a parameter, as facts are named: `window_years`.
  static let parameterName = text(
    expected: "a name of a–z and low lines, such as window_years",
    schema: .object([("type", .text("string")), ("pattern", .text("^[a-z][a-z0-9_]{0,63}$"))]),
    read: { text in
      let isName = text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
      return isName && text.utf8.count <= 64 ? text : nil
    }, write: { $0 })
}
