/// The list at the top of a page of what has to be put right, each linked to its question.
public struct ErrorSummary: Component {
  private let errors: FormErrors

  public init(_ errors: FormErrors) {
    self.errors = errors
  }

  public var markup: Markup {
    guard !errors.isEmpty else { return .empty }
    return """
      <div class="error-summary" role="alert" tabindex="-1" data-error-summary>\
      <h2 class="error-summary-title">There is a problem</h2>\
      <ul class="error-summary-list">\(each(errors.items, line))</ul></div>
      """
  }

  private func line(_ item: FormErrors.Item) -> Markup {
    "<li><a href=\"#\(fieldID(item.field))\">\(item.message)</a></li>"
  }
}

extension ErrorSummary {
  public static let examples = [
    Example("nothing wrong", ErrorSummary([:])),
    example("two things wrong", twoProblems),
    example(
      "hostile",
      [
        "summary_hostile": hostileText, "summary_hostile_on": hostileText,
      ]),
  ]

  private static let twoProblems: FormErrors = [
    "summary_name": "Enter the child’s name",
    "summary_on[year]": "The date of birth must include a year",
  ]

  private static func example(_ title: String, _ errors: FormErrors) -> Example {
    let name = errors.items[0].field
    let date = name == "summary_name" ? "summary_on" : "summary_hostile_on"
    return Example(
      title,
      """
      \(ErrorSummary(errors))\(TextField("Name", name: name, errors: errors))\
      \(DateField("Date of birth", name: date, errors: errors))
      """)
  }
}
