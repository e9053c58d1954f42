/// The number of a rule of practice: R-034.
public struct RuleNumber: Hashable, Sendable, CustomStringConvertible {
  public let number: Int

  /// Reads R and three digits; nil for anything else.
  public init?(_ text: String) {
    let digits = text.utf8.dropFirst(2)
    guard text.hasPrefix("R-"), digits.count == 3,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(text.dropFirst(2))
    else { return nil }
    self.number = number
  }

  public var description: String {
    let digits = String(number)
    return "R-" + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension RuleNumber: Comparable {
  public static func < (one: RuleNumber, other: RuleNumber) -> Bool { one.number < other.number }
}

extension Form where Value == RuleNumber {
  /// A rule of practice that the pack itself has in force.
  static let rule = rule(in: .rules)

  /// A rule of practice, which must be one of the inventory’s.
  static let inventoryRule = rule(in: .practiceRules)

  /// The number under which a rule of practice is declared.
  static let ruleNumber = text(
    expected: expected, schema: schema, read: RuleNumber.init, write: \.description)

  private static let expected = "the number of a rule of practice, such as R-034"
  private static let schema = JSON.object([
    ("type", .text("string")), ("pattern", .text("^R-[0-9]{3}$")),
  ])

  private static func rule(in kind: DeclarationKind) -> Form {
    Form(schema: schema) { node, reading in
      guard let rule = node.plainOrQuoted.flatMap(RuleNumber.init) else {
        reading.fault(at: node, expected: expected)
        return nil
      }
      reading.mention(Reference([kind], rule.description), at: node)
      return rule
    } write: {
      .text($0.description)
    } references: {
      [Reference([kind], $0.description)]
    }
  }
}
