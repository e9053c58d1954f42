import Casework
import Markup
import Record
import UseCases
import Vocabulary

extension Asking {
  /// For each rule that stands against saving, the way to decide otherwise and say why.
  var overruling: Markup {
    let typed = body.fields.map(\.name).filter { $0.hasPrefix(Overruling.field) }
      .map { String($0.dropFirst(Overruling.field.count)) }
    let rules = (objections.compactMap(\.rule?.id) + typed).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    guard !rules.isEmpty else { return .empty }
    return Fieldset(
      "If you judge otherwise",
      questions: """
        <p class="hint">These rules of practice stand against saving. The judgement is yours: give your \
        reason, and it is kept with your name.</p>\
        \(each(rules) { rule in
          let says = Practice.rule(rule)?.says ?? ""
          return lines(
            "Why you decide otherwise than \(rule)", "\(Overruling.field)\(rule)", hint: says, rows: 2)
        })
        """
    ).markup
  }
}

extension Overruling {
  /// What stands before a rule’s number in the name of its field.
  static let field = "overruled."
}

extension FormReader {
  /// The rules that are decided otherwise than, each with its reason.
  func overruled() -> [Overruling] {
    Practice.rules.compactMap { rule in
      let why = body.typed("\(Overruling.field)\(rule.rule.id)").text
      return why.isEmpty ? nil : Overruling(rule.rule, why: why)
    }
  }
}

extension FormBody {
  /// That it could not wait and why, with the rules that were decided otherwise than; those it set aside are judged anew.
  mutating func add(urgent entry: some Urgent) {
    if entry.isUrgent { add("is_urgent", "yes") }
    add("urgent_why", entry.isUrgent ? entry.urgentWhy : nil)
    add(entry.overruled)
  }

  mutating func add(_ overruled: [Overruling]) {
    for one in overruled where !one.isSetAside {
      add("\(Overruling.field)\(one.rule)", one.why)
    }
  }
}
