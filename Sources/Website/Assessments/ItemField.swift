import Casework
import Instruments
import Markup
import Record
import UseCases
import Vocabulary

/// One question of a form on a page, whichever sort of answer it takes.
struct ItemField {
  /// The record it is filled in beside; nil on the pages for families, which show nothing about anybody.
  let filling: Filling?
  let asking: Asking
  let item: Item
  let name: String
  /// Whom it is asked about alone; nil for what is asked of all.
  var person: ID<Person>?
  let isRequired: Bool
  /// When it is wanted, where that depends on another answer of the same page.
  var wantedWhen: String?

  var markup: Markup { control + couldNot }

  var hint: String? {
    // A page for a family says it once for all.
    let blank = filling == nil ? nil : "You can leave this blank"
    let optional = isRequired ? nil : wantedWhen ?? blank
    let parts = [item.hint, optional].compactMap(\.self)
    return parts.isEmpty ? nil : parts.asSentences
  }

  private var control: Markup {
    switch item.kind {
    case .choice(let options), .grade(let options):
      Radios(
        item.question, name: name, choices: options.map(choice), chosen: asking.body.text(name),
        hint: hint, errors: asking.errors, style: .strong
      ).markup
    case .choices(let options):
      asking.some(
        item.question, name, options.map(choice),
        hint: [item.hint, "Select all that apply"].compactMap(\.self).asSentences,
        style: .strong)
    case .scale(let scale): self.scale(scale)
    case .text, .number:
      TextField(
        item.question, name: name, value: asking.body[name], hint: unitHint,
        errors: asking.errors, width: isNumber ? .tenCharacters : .full, style: .strong
      ).markup
    case .lines(let longest):
      TextArea(
        item.question, name: name, value: asking.body[name], hint: hint, errors: asking.errors,
        rows: 3, limit: filling == nil ? nil : longest, style: .strong
      ).markup
    case .date:
      DateField(
        item.question, name: name, value: asking.body.date(name),
        hint: hint ?? "For example, 27 3 2026", errors: asking.errors, style: .strong
      ).markup
    case .partialDate:
      PartialDateField(
        item.question, name: name, value: asking.body.date(name), errors: asking.errors,
        style: .strong
      ).markup
    case .people: asking.some(item.question, name, people, style: .strong)
    case .evidence: evidence
    case .table(let table): self.table(table)
    }
  }

  func choice(_ option: ItemOption) -> Answers.Answer {
    Answers.choice(option.label, value: option.id.value, hint: option.hint)
  }

  private var isNumber: Bool { if case .number = item.kind { true } else { false } }

  private var unitHint: String? {
    guard case .number(let limits) = item.kind, let unit = limits.unit else { return hint }
    return [hint, "In \(unit)"].compactMap(\.self).asSentences
  }

  /// Each number is an answer of its own: nothing is set in the middle for somebody to leave there.
  private func scale(_ scale: AnswerScale) -> Markup {
    let choices = (scale.lowest...scale.highest).map { number in
      let meaning =
        number == scale.lowest
        ? scale.lowestLabel : number == scale.highest ? scale.highestLabel : ""
      return Answers.choice(
        meaning.isEmpty ? "\(number)" : "\(number): \(meaning)", value: "\(number)")
    }
    return Radios(
      item.question, name: name, choices: choices, chosen: asking.body.text(name), hint: hint,
      errors: asking.errors, isInline: true, style: .strong
    ).markup
  }

  private var people: [Answers.Answer] {
    guard let filling else { return [] }
    let family = filling.subject.opened.relatives.filter { $0.shown != nil }
    let offered =
      [Answers.choice(filling.subject.name, value: filling.subject.person.value)]
      + family.map {
        Answers.choice($0.nameAndAge(on: filling.subject.today), value: $0.person.value)
      }
    // Somebody who was named and is not shown here stays named.
    let known = Set(family.map(\.person.value) + [filling.subject.person.value])
    let others = asking.body.all(name).filter { !known.contains($0) }
    return offered + others.map { Answers.choice("Name not shown", value: $0) }
  }

  /// The form never stands in the way: what nobody can answer is said, with why.
  private var couldNot: Markup {
    guard isRequired else { return .empty }
    let field = AnswerReader.whyNot(name)
    guard filling != nil else { return ratherNot(field) }
    return Details(
      "I cannot answer this", isOpen: !asking.body[field].isBlank,
      content: asking.line("Why can “\(item.question)” not be answered?", field)
    ).markup
  }

  /// A child or parent needs no reason: one tick is an answer.
  private func ratherNot(_ field: String) -> Markup {
    let words = Instrument.ratherNotSay
    return Checkboxes(
      "If you do not want to answer this", name: field,
      choices: [Answers.choice(words, value: words)], chosen: asking.body.all(field), hint: nil,
      errors: asking.errors
    ).markup
  }
}

extension [String] {
  /// One sentence after the other: one that ends by itself gets no second full stop.
  var asSentences: String {
    reduce("") { told, next in
      guard let last = told.last else { return next }
      return told + (".?!".contains(last) ? " " : ". ") + next
    }
  }
}
