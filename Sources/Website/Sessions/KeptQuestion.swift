import Casework
import Markup
import UseCases
import Vocabulary

/// What the fields of a form are called to people, once they are apart from it.
enum KeptQuestion {
  private static let carried: Set<String> = [
    FormKey.field, DraftKey.field, DraftKey.titleField, DraftSeen.field, FormSeen.field, "based_on",
    "line_count",
    "action", "go", "step", "plan", "version", "assessment", "asked", "decision",
  ]

  /// Whether the form carried it for itself, and nobody typed it.
  static func isCarried(_ name: String) -> Bool { carried.contains(name) || name.hasSuffix(".id") }

  /// `lines.0.outcome` as “Line 1: What will be different for the child?”.
  static func words(_ name: String) -> String {
    let (question, part) = parts(of: name)
    let pieces = question.split(separator: ".").map(String.init)
    if let told = asked(ofOneOfSeveral: pieces) { return told + part }
    guard let line = pieces.dropFirst().first.flatMap({ Int($0) }) else {
      return asked(question) + part
    }
    let rest = ([pieces[0]] + pieces.dropFirst(2)).joined(separator: ".")
    let label = pieces[0] == "lines" ? "Line" : spaced(pieces[0])
    return "\(label) \(line + 1): \(asked(rest, else: pieces.last ?? ""))\(part)"
  }

  /// Questions asked once for each of several, whose names carry an identifier that means nothing to anybody: by what stands
  /// before it, then by what stands last.
  private static let ofOneOfSeveral: [String: [String: String]] = [
    "outcomes": [
      "": "How far an outcome has got", "evidence": "What shows how far an outcome has got",
    ],
    "decided": [
      "": "What is decided on an action", "why": "Why that is decided on an action",
      "new_action": "The new action",
    ],
    "left": ["": "Why a need is left for now"],
    "concerns": [
      "": "Whether what a tool pointed to is still a concern",
      "note": "What shows whether it is still a concern",
    ],
  ]

  /// Nil for a question of another sort.
  private static func asked(ofOneOfSeveral pieces: [String]) -> String? {
    guard pieces.count > 1, let questions = ofOneOfSeveral[pieces[0]] else { return nil }
    return pieces.last.flatMap { questions[$0] } ?? questions[""]
  }

  /// A stored word as it would be said; anything that was typed, as it was.
  static func answer(_ value: String) -> String {
    let parts = value.split(omittingEmptySubsequences: false) { "_-".contains($0) }
    let isWord = parts.count > 1 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isLowercase) }
    return isWord ? spaced(parts.joined(separator: " ")) : value
  }

  /// In the words of the rule that asks it; failing that, of its name.
  private static func asked(_ question: String, else name: String? = nil) -> String {
    if let field = ConcernField(rawValue: question),
      let prompt = Practice.prompts(for: field).first
    {
      return prompt.question
    }
    let prompt = PracticeForm.allCases.lazy.flatMap { Practice.prompts(on: $0) }
      .first { $0.question == question }
    return prompt?.words ?? spaced(name ?? question)
  }

  /// The name of a question, and the part of it that a field is: `seen_on[day]` is the day of “Seen on”.
  private static func parts(of name: String) -> (question: String, part: String) {
    let pieces = name.split(separator: "[", maxSplits: 1)
    guard pieces.count == 2 else { return (name, "") }
    return (String(pieces[0]), ", \(pieces[1].dropLast())")
  }

  private static func spaced(_ name: String) -> String {
    let words = name.replacing("_", with: " ").replacing(".", with: ", ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
