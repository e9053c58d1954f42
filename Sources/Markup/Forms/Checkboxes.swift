/// A question with any number of answers.
public struct Checkboxes: Component {
  private let question: Question
  private let choices: ChoiceList
  private let folded: [FoldedChoices]

  public init(
    _ legend: String, name: String, choices: [Choice], folded: [FoldedChoices] = [],
    chosen: some Sequence<String> = [], hint: String? = "Select all that apply",
    errors: FormErrors = FormErrors(), style: LabelStyle = .regular
  ) {
    self.folded = folded
    let question = Question(
      name: name, label: legend, hint: hint, error: errors[name], style: style)
    self.question = question
    self.choices = ChoiceList(
      kind: "checkbox", question: question, choices: choices, chosen: Set(chosen))
  }

  public var markup: Markup {
    question.asked(byGroup: choices.markup + each(folded.indices) { folded(at: $0) })
  }

  /// Open where one of its answers is chosen already.
  private func folded(at place: Int) -> Markup {
    let (group, chosen) = (folded[place], choices.chosen)
    let list = ChoiceList(
      kind: choices.kind, question: question, choices: group.choices, chosen: chosen,
      first: 1 + folded[..<place].reduce(choices.choices.count) { $0 + $1.choices.count })
    return Details(
      group.summary, isOpen: group.choices.contains { chosen.contains($0.value) },
      content: list.markup
    ).markup
  }
}

/// Further answers of a question, folded away under a line that says what they are.
public struct FoldedChoices: Sendable {
  let summary: String
  let choices: [Choice]

  public init(_ summary: String, choices: [Choice]) {
    self.summary = summary
    self.choices = choices
  }
}

extension Checkboxes {
  public static let examples = [
    Example(
      "with more that are folded away",
      Checkboxes(
        "Which entries does it rest on?", name: "rests_on",
        choices: [Choice("3 March 2025: Child seen", value: "entry-9")],
        folded: [
          FoldedChoices(
            "2024 (2 entries)",
            choices: [
              Choice("9 May 2024: Concern", value: "entry-4"),
              Choice("2 May 2024: Child seen", value: "entry-3"),
            ])
        ], chosen: ["entry-4"])),
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
