/// A list of words to choose from, in the order shown on forms.
///
/// What is kept is the raw value, which never changes; the label may.
public protocol Choice: RawRepresentable<String>, CaseIterable, Codable, Hashable, Sendable {
  /// The words shown to people.
  var label: String { get }
}

/// An answer to a plain question, where not knowing is an answer.
public enum Answer: String, Choice {
  case yes
  case no
  case notKnown = "not_known"

  public var label: String {
    switch self {
    case .yes: "Yes"
    case .no: "No"
    case .notKnown: "Not known"
    }
  }
}

extension Answer? {
  /// Whether nobody knows yet, because nobody asked or nobody could say.
  var isNotKnown: Bool { self != .yes && self != .no }
}
