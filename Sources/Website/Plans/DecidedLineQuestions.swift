import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What a review decides about one line of the plan, and what is done instead where it changes (R-095).
enum DecidedLineQuestions {
  static func read(_ reader: inout FormReader, _ line: PlanLine) -> DecidedLine? {
    let name = "decided.\(line.id)"
    guard let decision: LineDecision = reader.choice(name) else {
      // What cannot wait is saved without, and that is noticed; what nobody decided then is not made up when a typo is put right.
      if !reader.body.isTicked("is_urgent"), !wasLeftOpen(line, in: reader.corrected) {
        reader.errors.add("Select what happens to this line: “\(line.outcome)”", to: name)
      }
      return nil
    }
    let action = reader.text("\(name).new_action", "What is done instead")
    if decision == .change, action == nil {
      reader.errors.add(
        "Enter what is done instead: “\(line.outcome)”", to: "\(name).new_action")
    }
    return DecidedLine(
      line: line.id, decision: decision, why: reader.text("\(name).why", "Why") ?? "",
      newAction: decision == .change ? action : nil)
  }

  private static func wasLeftOpen(_ line: PlanLine, in corrected: Entry?) -> Bool {
    guard let review = corrected.flatMap(ReviewHeld.from) else { return false }
    return !review.decided.contains { $0.line == line.id }
  }

  static func fill(_ body: inout FormBody, _ decided: [DecidedLine]) {
    for line in decided {
      body.add("decided.\(line.line)", line.decision)
      body.add("decided.\(line.line).why", line.why)
      body.add("decided.\(line.line).new_action", line.newAction)
    }
  }

  static func asked(_ asking: Asking, _ line: PlanLine) -> Markup {
    let name = "decided.\(line.id)"
    return """
      \(asking.one("\(line.outcome): \(line.action)", name, of: LineDecision.self, style: .strong))\
      \(asking.line("Why?", "\(name).why"))\
      \(asking.line("If the action changes: what is done instead?", "\(name).new_action"))
      """
  }
}
