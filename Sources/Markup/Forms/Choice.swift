/// One of the answers a question offers.
public struct Choice: Sendable {
  public let value: String
  public let label: String
  public let hint: String?
  public let reveal: Markup?

  /// An answer, and in `reveal` the further questions that only this answer needs.
  ///
  /// They are always in the page; a script folds them away while the answer is not chosen.
  public init(_ label: String, value: String, hint: String? = nil, reveal: Markup? = nil) {
    self.value = value
    self.label = label
    self.hint = hint
    self.reveal = reveal
  }
}

/// Answers written one under another, each with its box or button.
struct ChoiceList {
  let kind: StaticString
  let question: Question
  let choices: [Choice]
  let chosen: Set<String>
  /// What its first answer is counted as, among all of the question.
  var first = 1

  var markup: Markup {
    "<div class=\"choices\">\(each(choices.enumerated()) { written($1, number: $0 + first) })</div>"
  }

  // The first answer carries the field's own id, so that an error can link to it.
  private func written(_ choice: Choice, number: Int) -> Markup {
    let id = number == 1 ? question.id : "\(question.id)-\(number)"
    let hintID = choice.hint.map { _ in "\(id)-item-hint" }
    let revealID = choice.reveal.map { _ in "\(id)-reveal" }
    return """
      <div class="choice"><input class="choice-input" type="\(kind)" id="\(id)" \
      name="\(question.name)" value="\(choice.value)"\
      \(flag("checked", chosen.contains(choice.value)))\
      \(attribute("aria-describedby", hintID))\(attribute("data-reveals", revealID))>\
      <label class="choice-label" for="\(id)">\(choice.label)</label>\
      \(present(choice.hint) { "<div class=\"hint\" id=\"\(hintID)\">\($0)</div>" })</div>\
      \(present(choice.reveal) { "<div class=\"reveal\" id=\"\(revealID)\">\($0)</div>" })
      """
  }
}
