/// How large a question's label or legend is.
public enum LabelStyle: Sendable {
  case regular
  case strong
  /// The question is the only one on the page, and its label is the page's `<h1>`.
  case pageHeading
}

/// The words around a control: its label, its hint, and what has to be put right.
struct Question: Sendable {
  let name: String
  let label: String
  let hint: String?
  let error: String?
  let style: LabelStyle

  var id: String { fieldID(name) }
  var hintID: String? { hint.map { _ in "\(id)-hint" } }
  var errorID: String? { error.map { _ in "\(id)-error" } }
  var describedBy: Markup { attribute("aria-describedby", words(hintID, errorID)) }
  var invalid: Markup { attribute("aria-invalid", error.map { _ in "true" }) }

  /// One control with its label above it.
  func asked(by control: Markup) -> Markup {
    """
    <div class="field\(fieldState)">\(labelMarkup)\(hintMarkup)\(errorMarkup)\(control)</div>
    """
  }

  /// Several controls in a group named by a legend.
  func asked(byGroup controls: Markup, groupID: String? = nil) -> Markup {
    """
    <div class="field\(fieldState)"><fieldset class="group"\(attribute("id", groupID))\(describedBy)>\
    \(legendMarkup)\(hintMarkup)\(errorMarkup)\(controls)</fieldset></div>
    """
  }

  private var fieldState: Markup { when(error != nil, " field-wrong") }

  private var labelMarkup: Markup {
    let label: Markup = "<label class=\"label\(sizeClass)\" for=\"\(id)\">\(label)</label>"
    return style == .pageHeading ? "<h1 class=\"question-heading\">\(label)</h1>" : label
  }

  private var legendMarkup: Markup { Legend(text: label, style: style).markup }

  private var sizeClass: Markup { style.sizeClass }

  private var hintMarkup: Markup {
    present(hint) { "<div class=\"hint\"\(attribute("id", hintID))>\($0)</div>" }
  }

  private var errorMarkup: Markup {
    present(error) {
      """
      <p class="error-message"\(attribute("id", errorID))>\
      <span class="visually-hidden">Error:</span> \($0)</p>
      """
    }
  }
}

/// The words a group of controls is named by.
struct Legend {
  let text: String
  let style: LabelStyle

  var markup: Markup {
    let words: Markup =
      style == .pageHeading ? "<h1 class=\"question-heading\">\(text)</h1>" : "\(text)"
    return "<legend class=\"legend\(style.sizeClass)\">\(words)</legend>"
  }
}

extension LabelStyle {
  var sizeClass: Markup {
    switch self {
    case .regular: .empty
    case .strong: " label-strong"
    case .pageHeading: " label-heading"
    }
  }
}
