import Markup
import Record

extension Asking {
  /// How the author knows: the answer everything else is weighed by.
  var basis: Markup {
    Radios(
      "How do you know this?", name: "basis",
      choices: [
        Answers.choice("I saw or heard it myself", value: Basis.fact.rawValue),
        Answers.choice("The child told me", value: Basis.childsWords.rawValue),
        Answers.choice(
          "Somebody else told me", value: Basis.toldBySomeone.rawValue,
          reveal: line(
            "Who told you?", "told_by",
            hint: "Their name and who they are: the child’s aunt, a neighbour, a midwife")),
        Answers.choice("It is my professional opinion", value: Basis.opinion.rawValue),
      ], chosen: body.text("basis"), errors: errors, style: .strong
    ).markup
  }

  /// Who may see the entry; nothing chosen is everyone working with the child.
  var marking: Markup {
    Radios(
      "Who may see this?", name: "marking",
      choices: Marking.allCases.map {
        Answers.choice($0.label, value: $0.rawValue, hint: $0.hint)
      }, chosen: body.text("marking"),
      hint: "If you choose nothing, everyone working with this child can see it", errors: errors
    ).markup
  }

  /// Questions that can wait, folded away until they hold something or something in them is wrong.
  func folded(_ title: String, fields: [String], _ questions: Markup) -> Markup {
    let isOpen = fields.contains { name in
      body.fields.contains { field in
        (field.name == name || field.name.hasPrefix("\(name)[")) && !field.value.isEmpty
      } || errors.items.contains { $0.field == name || $0.field.hasPrefix("\(name)[") }
    }
    return Details(title, isOpen: isOpen, content: questions).markup
  }
}

extension Marking {
  var hint: String? {
    switch self {
    case .shared: nil
    case .ownAgency: "And those who must hold the whole picture, such as the front door"
    case .restricted: "Named roles only, in a part of the page that is logged by itself"
    }
  }
}
