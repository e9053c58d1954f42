/// Which part of the software serves something of the inventory, and which tests prove it.
public struct ServedItem: Hashable, Sendable {
  /// What is served: a rule of practice or a system of the inventory.
  public internal(set) var item = DeclarationKey(.practiceRules, "")
  public internal(set) var status = ServiceStatus.notYet
  /// The types that serve it, each as `Room/Type`.
  public internal(set) var by: [SwiftType] = []
  /// The tests that prove it, each as `Target: name of the test`.
  public internal(set) var tests: [NamedTest] = []
  /// What is still missing, where it is served in part.
  public internal(set) var missing: String?

  init() {}
}

/// Whether something of the inventory is served.
public enum ServiceStatus: String, CaseIterable, Sendable {
  case served
  case partly
  case notYet = "not yet"
}

/// A type of the software, by its room: `Casework/MissedAppointments`.
public struct SwiftType: Hashable, Sendable, CustomStringConvertible {
  public let room: String
  public let name: String

  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isLetter) }) else {
      return nil
    }
    room = String(parts[0])
    name = String(parts[1])
  }

  public var description: String { "\(room)/\(name)" }
}

/// A test, by the target it stands in and its name.
public struct NamedTest: Hashable, Sendable, CustomStringConvertible {
  public let target: String
  public let name: String

  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].hasSuffix("Tests"), parts[1].hasPrefix(" "),
      parts[1].count > 1
    else { return nil }
    target = String(parts[0])
    name = String(parts[1].dropFirst())
  }

  public var description: String { "\(target): \(name)" }
}

extension ServedItem: Named {
  var declaredName: String { item.description }

  static let shape = Shape<ServedItem>(
    "a served item", "Which part of the software serves something of the inventory.",
    [
      .required(
        "item", \.item, .declaration,
        "What is served: practice-rules/R-034 or system-names/chronology."),
      .required("status", \.status, .choice(), "Served, or partly; the rest needs no line."),
      .list("by", \.by, .swiftType, "The types that serve it, each as Room/Type."),
      .list("tests", \.tests, .namedTest, "The tests that prove it, each as Target: name."),
      .optional("missing", \.missing, .sentence, "What is still missing, where it is partly."),
    ])
}

extension Form where Value == SwiftType {
  static let swiftType = text(
    expected: "a type of the software, such as Casework/MissedAppointments",
    schema: .object([("type", .text("string")), ("pattern", .text("^[A-Za-z]+/[A-Za-z]+$"))]),
    read: SwiftType.init, write: \.description)
}

extension Form where Value == NamedTest {
  static let namedTest = text(
    expected: "a test, such as CaseworkTests: R-034 early signs ask for early help",
    schema: .object([("type", .text("string")), ("pattern", .text("^[A-Za-z]+Tests: .+$"))]),
    read: NamedTest.init, write: \.description)
}
