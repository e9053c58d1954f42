/// A question with one answer among a few.
///
/// Nothing is chosen beforehand unless the person chose it: a preselected answer is a decision
/// nobody made.
public struct Radios: Component {
  private let question: Question
  private let choices: ChoiceList
  private let isInline: Bool

  public init(
    _ legend: String, name: String, choices: [Choice], chosen: String? = nil,
    hint: String? = nil, errors: FormErrors = FormErrors(), isInline: Bool = false,
    style: LabelStyle = .regular
  ) {
    let question = Question(
      name: name, label: legend, hint: hint, error: errors[name], style: style)
    self.question = question
    self.choices = ChoiceList(
      kind: "radio", question: question, choices: choices, chosen: Set([chosen].compactMap(\.self)))
    self.isInline = isInline
  }

  public var markup: Markup {
    question.asked(
      byGroup: isInline
        ? "<div class=\"choices-inline\">\(choices.markup)</div>" : choices.markup)
  }
}

extension Radios {
  public static let examples = [
    Example(
      "yes or no, side by side",
      Radios(
        "Was the child seen alone?", name: "seen_alone",
        choices: [Choice("Yes", value: "yes"), Choice("No", value: "no")], isInline: true)),
    Example(
      "with hints, and an answer that asks more",
      Radios(
        "How do you know this?", name: "basis",
        choices: [
          Choice("I saw it or heard it", value: "fact", hint: "A fact you observed yourself"),
          Choice(
            "Someone told me", value: "told",
            reveal: TextField("Who told you?", name: "told_by").markup),
          Choice("The child said it", value: "childs_words"),
        ], chosen: "told", hint: "This is shown beside what you write.", style: .strong)),
    Example(
      "wrong",
      Radios(
        "Is the child in immediate danger?", name: "danger",
        choices: [Choice("Yes", value: "yes"), Choice("No", value: "no")],
        errors: ["danger": "Select yes if the child is in immediate danger"])),
    Example(
      "hostile",
      Radios(
        hostileText, name: "hostile_radio",
        choices: [Choice(hostileText, value: hostileText, hint: hostileText)],
        chosen: hostileText, hint: hostileText, errors: ["hostile_radio": hostileText])),
  ]
}
