import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What a parent or carer says of a plan who is not on the record: asked by name, as when they are asked to agree to help.
enum AnotherView {
  private static let field = "other_view"

  static func asked(_ asking: Asking) -> Markup {
    asking.folded(
      "A parent or carer who is not named here",
      fields: [field, "\(field).name", "\(field).why", "\(field).what_was_done"],
      """
      \(asking.line("Their name", "\(field).name"))\
      \(asking.one("What do they say of the plan?", field, of: AgreementAnswer.self, isInline: true))\
      \(asking.line("If not, or if they could not answer: why?", "\(field).why"))\
      \(asking.line("What was done about it?", "\(field).what_was_done"))
      """)
  }

  static func read(_ reader: inout FormReader) -> [PlanView] {
    let answer: AgreementAnswer? = reader.choice(field)
    let name = reader.text("\(field).name", "Their name")
    guard answer != nil || name != nil else { return [] }
    let why = reader.text("\(field).why", "Why")
    if name == nil {
      reader.errors.add("Enter the name of the parent or carer", to: "\(field).name")
    }
    if answer == nil { reader.errors.add("Select what they say of the plan", to: field) }
    if let answer, answer != .yes, why == nil {
      reader.errors.add(
        answer == .no ? "Enter why they do not agree" : "Enter why they could not answer",
        to: "\(field).why")
    }
    return [
      PlanView(
        giver: .parent, name: name ?? "", answer: answer ?? .couldNotAnswer, why: why,
        whatWasDone: reader.text("\(field).what_was_done", "What was done about it"))
    ]
  }
}
