/// Questions that belong together, under one legend.
public struct Fieldset: Component {
  private let legend: String
  private let style: LabelStyle
  private let questions: Markup

  public init(_ legend: String, style: LabelStyle = .strong, questions: Markup) {
    self.legend = legend
    self.style = style
    self.questions = questions
  }

  public var markup: Markup {
    """
    <fieldset class="group group-of-questions">\(Legend(text: legend, style: style).markup)\
    \(questions)</fieldset>
    """
  }
}

extension Fieldset {
  public static let examples = [
    Example(
      "an address",
      Fieldset(
        "Where does the family live?",
        questions: """
          \(TextField("Address line 1", name: "line_1"))\
          \(TextField("Town or city", name: "town", width: .twentyCharacters))
          """)),
    Example(
      "hostile",
      Fieldset(hostileText, questions: TextField("Town", name: "hostile_town").markup)),
  ]
}
