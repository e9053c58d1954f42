import Casework
import Markup
import Record
import Vocabulary

/// For each rule that stands against a form, the way to decide otherwise and say why, which is kept (R-001).
///
/// Where a rule asks the same of several children, each has a reason of their own, kept on that child’s record alone.
struct OverrulingQuestions {
  let asking: Asking
  /// What the rules of practice object to.
  let refused: [Objection]

  /// The name of the field for a reason.
  static func field(_ rule: String, of person: ID<Person>?) -> String {
    "\(Overruling.field)\(rule)" + (person.map { ".\($0)" } ?? "")
  }

  var markup: Markup {
    let fields = refused.filter(\.canBeOverruled).compactMap { objection in
      objection.rule.map { Self.field($0.id, of: objection.person) }
    }
    let typed = asking.body.fields.map(\.name).filter { $0.hasPrefix(Overruling.field) }
    let names = (fields + typed).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard !names.isEmpty || !refused.isEmpty else { return .empty }
    return """
      <h2>Before you save</h2>\
      \(when(!refused.isEmpty, """
        <p>The rules of practice ask:</p><ul>\(each(refused) { "<li>\($0.message)</li>" })</ul>
        """))\
      <p>You can go back and add what is missing. If you judge otherwise, \
      say why: your reason is kept with the record.</p>\
      \(each(names) { question($0) })
      """
  }

  private func question(_ name: String) -> Markup {
    let rule = name.dropFirst(Overruling.field.count).prefix { $0 != "." }
    let objection = refused.first { objection in
      objection.rule.map { Self.field($0.id, of: objection.person) } == name
    }
    return asking.lines(
      "Why do you decide otherwise than \(rule)\(objection?.whose.map { " for \($0)" } ?? "")?",
      name,
      hint: Practice.rule(String(rule))?.says, rows: 2)
  }
}
