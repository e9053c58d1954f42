import Casework
import Instruments
import Markup
import Record
import UseCases
import Vocabulary

/// What an earlier assessment said in answer to the same question: carried forward to be read, and taken over only where
/// somebody says so, answer by answer (R-050, R-076).
struct SaidBefore {
  let filling: Filling
  let item: Item
  /// The child a question is asked about alone; nil for what is asked of all.
  let person: ID<Person>?
  /// Whether it can be taken over on this page.
  var mayTake = true

  var markup: Markup {
    guard let said = filling.saidBefore(item, about: person) else { return .empty }
    let envelope = said.entry.envelope
    let place = AnswerPlace(item.id, about: person.map { ID($0.value) })
    let takes = mayTake && filling.mayTake(said, into: item, about: person)
    return Details(
      "Recorded before on \(envelope.occurred.british): \(item.question)",
      content: """
        <p>\(asTyped(said.words))</p><p class="hint">As recorded then, by \(envelope.author.name). \
        <a href="\(href: "\(filling.subject(of: person).path)/assessments/\(said.entry.id)")">The whole of it</a>. \
        \(takes
          ? "Nothing of it is taken over unless you choose to, and then it is your answer: change what no longer holds."
          : "Nothing of it is taken over.")</p>\
        \(when(takes, """
          <button class="button button-secondary" type="submit" name="\(Filling.takeField)" value="\(place.field)">\
          Take these words over<span class="visually-hidden">: \(item.question)</span></button>
          """))
        """
    ).markup
  }
}

/// An answer of an earlier assessment.
struct EarlierAnswer {
  let entry: Entry
  let words: String
  /// Each by itself, for a question that is answered row by row.
  let rows: [String]
}

extension Filling {
  /// The button that takes an earlier answer over.
  static let takeField = "take"

  /// The latest answer; what is asked of one child alone is looked for on that child’s own record.
  func saidBefore(_ item: Item, about person: ID<Person>?) -> EarlierAnswer? {
    guard form.purpose != nil, corrected == nil, let name = item.states else { return nil }
    return subject(of: person).assessed.lazy.compactMap { $0.answer(stating: name) }.first
  }

  /// Whether an earlier answer can be taken over.
  ///
  /// What everybody it is now about was told of too can, in words that are not the child’s: a child is asked anew each
  /// time (R-130).
  func mayTake(_ said: EarlierAnswer, into item: Item, about person: ID<Person>?) -> Bool {
    let envelope = said.entry.envelope
    let isOfAll = person != nil || Set(about).isSubset(of: envelope.subjects)
    let isTheChilds = item.states.map { $0.hasPrefix("child") && $0 != "childs_situation" } ?? false
    return isOfAll && envelope.marking == .shared && !isTheChilds && item.kind.takesWords
  }

  /// The same with an earlier answer after what was typed in a field, and the step it stands on; nil where there is none.
  func taking(_ field: String) -> (step: String, body: FormBody)? {
    guard let place = places(about: about).first(where: { $0.field == field }),
      let item = instrument.item(place.item), let section = instrument.section(of: place.item)
    else { return nil }
    let person = place.about.map { ID<Person>($0.value) }
    guard let said = saidBefore(item, about: person), mayTake(said, into: item, about: person)
    else { return nil }
    return (section.id.value, body.taking(said, into: item.kind, named: field))
  }
}

extension ItemKind {
  /// Whether words can be taken over into it; a choice, a grade and a number are made anew each time.
  fileprivate var takesWords: Bool {
    switch self {
    case .text, .lines: true
    case .table(let table): table.wordsColumn != nil
    default: false
    }
  }
}

extension AnswerTable {
  /// Where what a row says in words stands.
  fileprivate var wordsColumn: ID<AnswerColumn>? {
    columns.first { if case .text = $0.kind { true } else { false } }?.id
  }
}

extension FormBody {
  fileprivate func taking(_ said: EarlierAnswer, into kind: ItemKind, named name: String) -> Self {
    var body = self
    guard case .table(let table) = kind, let column = table.wordsColumn else {
      let typed = text(name) ?? ""
      guard !typed.contains(said.words) else { return body }
      body = without([name])
      let between = if case .text = kind { " " } else { "\n" }
      body.add(
        name, typed.allSatisfy(\.isWhitespace) ? said.words : typed + between + said.words)
      return body
    }
    func cell(_ row: Int) -> String { AnswerReader.cell(name, row, column) }
    let typed = Set((0..<table.rows.most).compactMap { text(cell($0)) })
    var free = (0..<table.rows.most).filter { row in
      !fields.contains { $0.name.hasPrefix("\(name).\(row).") && !$0.value.isEmpty }
    }
    for words in said.rows where !typed.contains(words) && !free.isEmpty {
      let name = cell(free.removeFirst())
      body = body.without([name])
      body.add(name, words)
    }
    return body
  }
}

extension FormSubject {
  /// What earlier assessments said, of all and of this child, the newest first.
  fileprivate var assessed: [Entry] {
    let kinds: Set<String> = [AssessmentCompleted.kind.name, ChildAssessed.kind.name]
    return Chronology(opened.entries.standing(of: kinds)).newestFirst.map(\.entry)
  }
}

extension Entry {
  /// What an assessment kept here says of one thing, by the name forms state it under; nil when it says nothing of it.
  fileprivate func answer(stating name: String) -> EarlierAnswer? {
    let own = ChildAssessed.from(self)
    let words = AssessmentCompleted.from(self)?.words(stating: name) ?? own?.words(stating: name)
    guard let words, !words.allSatisfy(\.isWhitespace), !words.hasPrefix("Could not be answered")
    else { return nil }
    return EarlierAnswer(
      entry: self, words: words, rows: own?.unmetNeeds(stating: name) ?? [words])
  }
}
