/// A kind of thing that can be counted, with its dates and what is known of each.
public struct FactType: Hashable, Sendable {
  /// In the singular: child protection plan.
  public let name: String
  public let plural: String
  /// Whether it lasts: it starts, and is open until it ends.
  ///
  /// Otherwise it happens on one day.
  public let lasts: Bool
  /// What the first day is called in a declaration: started, made, completed.
  public let startWords: [String]
  /// What the last day is called; none where it does not last.
  public let endWords: [String]
  /// Whom it is about.
  public let about: Set<Subject>
  public let fields: [Field]

  /// Whom a fact can be about, each counted once however many facts there are.
  public enum Subject: String, CaseIterable, Sendable {
    case child = "children"
    case family = "families"
    /// Somebody who works with families, or answers a survey.
    case person = "people"
  }

  public init(
    _ name: String, _ plural: String, about: Set<Subject>, startWords: [String],
    endWords: [String] = [], _ fields: [Field]
  ) {
    self.name = name
    self.plural = plural
    self.about = about
    self.startWords = startWords
    self.endWords = endWords
    self.fields = fields
    lasts = !endWords.isEmpty
  }

  func field(_ name: String) -> Int? { fields.firstIndex { $0.name == name } }
}

/// Something known of each fact of a type.
public struct Field: Hashable, Sendable {
  public let name: String
  /// What it is called in a definition, where its name reads well only in a declaration; a flag is a
  /// clause: the outcomes were achieved.
  public let shown: String
  /// What its different values are called when they are counted: agencies.
  public let plural: String?
  public let kind: Kind

  /// What values it has.
  public enum Kind: Hashable, Sendable {
    /// One of these; of any, when the list is empty.
    case code([String])
    /// One of these, the best first.
    case grade([String])
    /// Several of these at once; at most 64.
    case types([String])
    case flag
    case number
    case day
  }

  public init(_ name: String, _ kind: Kind, plural: String? = nil, shown: String? = nil) {
    self.name = name
    self.shown = shown ?? name
    self.kind = kind
    self.plural = plural
  }

  /// The values it can have, where they are listed.
  var values: [String] {
    switch kind {
    case .code(let values), .grade(let values), .types(let values): values
    case .flag, .number, .day: []
    }
  }
}
