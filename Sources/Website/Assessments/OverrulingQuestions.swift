import Casework
import Markup

/// For each rule that stands against a form, the way to decide otherwise and say why, which is kept (R-001).
struct OverrulingQuestions {
  let asking: Asking
  /// What the rules of practice object to.
  let refused: [Objection]

  var markup: Markup {
    let rules = refused.filter(\.canBeOverruled).compactMap(\.rule?.id)
    let typed = asking.body.fields.map(\.name).filter { $0.hasPrefix(Overruling.field) }
      .map { String($0.dropFirst(Overruling.field.count)) }
    let names = (rules + typed).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard !names.isEmpty || !refused.isEmpty else { return .empty }
    return """
      <h2>Before you save</h2>\
      \(when(!refused.isEmpty, """
        <p>The rules of practice ask:</p><ul>\(each(refused) { "<li>\($0.message)</li>" })</ul>
        """))\
      <p>You can go back and add what is missing. If you judge otherwise, \
      say why: your reason is kept with the record.</p>\
      \(each(names) { name in
        asking.lines(
          "Why do you decide otherwise than \(name)?", "\(Overruling.field)\(name)",
          hint: Practice.rules.first { $0.rule.id == name }?.says, rows: 2)
      })
      """
  }
}
