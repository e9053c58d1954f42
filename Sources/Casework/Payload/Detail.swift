/// One thing an entry says, with the words for what it is.
public struct Detail: Hashable, Sendable {
  public let label: String
  public let value: String

  public init(label: String, value: String) {
    self.label = label
    self.value = value
  }

  /// Those that say something, in the order given.
  static func listing(_ pairs: (label: String, value: String?)...) -> [Detail] {
    pairs.compactMap { label, value in
      value.flatMap { $0.isEmpty ? nil : Detail(label: label, value: $0) }
    }
  }
}

extension Sequence where Element: Choice {
  /// The labels as one phrase: Medical, lack of supervision and guidance.
  public var labels: String? { map(\.label).asList }
}

extension [String] {
  /// The phrases as one: the first as it stands, the others without their capital unless it is a name’s.
  var asList: String? {
    guard let first else { return nil }
    return dropFirst().reduce(first) { "\($0), \($1.withoutCapital)" }
  }
}

extension String {
  /// “Lack of supervision” inside a sentence; “A&E”, “GP” and “NHS number” stay as they are.
  private var isSpelledInCapitals: Bool {
    prefix { $0 != " " }.dropFirst().contains { $0.isUppercase || $0 == "&" }
  }

  /// The same at the beginning of a sentence.
  public var withCapital: String { prefix(1).uppercased() + dropFirst() }

  public var withoutCapital: String {
    isSpelledInCapitals ? self : prefix(1).lowercased() + dropFirst()
  }
}
