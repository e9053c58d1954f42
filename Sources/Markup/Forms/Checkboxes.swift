/// A question with any number of answers.
public struct Checkboxes: Component {
  private let question: Question
  private let choices: ChoiceList

  public init(
    _ legend: String, name: String, choices: [Choice], chosen: some Sequence<String> = [],
    hint: String? = "Select all that apply", errors: FormErrors = FormErrors(),
    style: LabelStyle = .regular
  ) {
    let question = Question(
      name: name, label: legend, hint: hint, error: errors[name], style: style)
    self.question = question
    self.choices = ChoiceList(
      kind: "checkbox", question: question, choices: choices, chosen: Set(chosen))
  }

  public var markup: Markup {
    question.asked(byGroup: choices.markup)
  }
}

extension Checkboxes {
  public static let examples = [
    Example(
      "with hints, and an answer that asks more",
      Checkboxes(
        "What kinds of neglect does this raise?", name: "types",
        choices: [
          Choice("Medical", value: "medical", hint: "Appointments missed, treatment not given"),
          Choice("Nutritional", value: "nutritional", hint: "Food that is too little or unfit"),
          Choice(
            "Something else", value: "other",
            reveal: TextField("What is it?", name: "other_type").markup),
        ], chosen: ["nutritional", "other"])),
    Example(
      "wrong",
      Checkboxes(
        "Who was there?", name: "present",
        choices: [Choice("Mother", value: "mother"), Choice("Father", value: "father")],
        errors: ["present": "Select who was there"])),
    Example(
      "hostile",
      Checkboxes(
        hostileText, name: "hostile_boxes",
        choices: [Choice(hostileText, value: hostileText, hint: hostileText)],
        chosen: [hostileText], hint: hostileText, errors: ["hostile_boxes": hostileText])),
  ]
}
