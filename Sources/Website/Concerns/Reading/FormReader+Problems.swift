import Casework
import Markup

extension FormReader {
  /// Adds what stands against answers, each beside its own question.
  mutating func add(_ objections: [Objection]) {
    for objection in objections { errors.add(objection.message, to: objection.question) }
  }

  /// Adds what the practice says must be put right to what could not be read, in the order of the questions.
  ///
  /// A question that could not be read is not also said to be unanswered.
  mutating func add(_ problems: [ConcernProblem], inTheOrderOf questions: [String]) {
    var items = errors.items.map { (field: $0.field, message: $0.message) }
    let unread = Set(items.map { $0.field.question })
    items += problems.map { (field: $0.field.rawValue, message: $0.message) }
      .filter { !unread.contains($0.field) }
    let places = Dictionary(
      questions.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let ordered = items.enumerated().sorted { one, other in
      (places[one.element.field.question] ?? .max, one.offset)
        < (places[other.element.field.question] ?? .max, other.offset)
    }
    errors = FormErrors()
    for (_, item) in ordered { errors.add(item.message, to: item.field) }
  }
}

extension String {
  /// The question a box belongs to: `first_seen` of `first_seen[day]`, `occurred` of `occurred_on[day]`.
  fileprivate var question: String {
    hasPrefix("occurred_") ? "occurred" : String(prefix { $0 != "[" })
  }
}
