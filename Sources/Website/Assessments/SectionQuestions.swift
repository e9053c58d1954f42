import Instruments
import Markup
import Record
import UseCases
import Vocabulary

/// The questions of one section of a form, once or for each child.
struct SectionQuestions {
  let filling: Filling
  let section: InstrumentSection
  let asking: Asking
  let reading: CompletionReading
  /// For parts that somebody answers as far as they can, such as a contribution.
  var nothingIsRequired = false
  /// Whom a section that is asked for each child is asked about.
  let people: [ID<Person>]
  /// Whether a finished form is put right, in which every answer can be changed.
  var isCorrection = false

  var markup: Markup {
    guard section.isForEachPerson else { return questions(about: nil) }
    return each(people) { person in
      Fieldset(filling.name(of: person), questions: questions(about: person)).markup
    }
  }

  private func questions(about person: ID<Person>?) -> Markup {
    each(section.items) { item in
      let place = AnswerPlace(item.id, about: person.map { ID($0.value) })
      guard reading.isAsked(item, at: place, in: section) else { return .empty }
      if let known = filling.known[place] { return self.known(item, known) }
      return """
        \(theirs(at: place))\
        \(SaidBefore(
          filling: filling, item: item, person: person, mayTake: !nothingIsRequired
        ).markup)\(ItemField(
          filling: filling, asking: asking, item: item, name: place.field, person: person,
          isRequired: !nothingIsRequired && reading.isRequired(place) && !isTheirs(place),
          wantedWhen: reading.wantedWhen(item, at: place)
        ).markup)
        """
    }
  }

  /// What the record says already, which nobody is asked.
  private func known(_ item: Item, _ answer: ItemAnswer) -> Markup {
    InsetText(
      """
      <p><strong>\(item.question)</strong><br>\(answer.words(of: item.kind)), \
      by the date of birth on the record.</p>
      """
    ).markup
  }

  private func isTheirs(_ place: AnswerPlace) -> Bool {
    !isCorrection && reading.completion.answers[place].map { $0.by != filling.author.id } == true
  }

  /// What every other agency answered, which stays theirs whatever is answered here.
  private func theirs(at place: AnswerPlace) -> Markup {
    let given = isCorrection || nothingIsRequired ? [] : filling.contributed(at: place)
    guard !given.isEmpty else { return .empty }
    return InsetText(
      """
      <p><strong>\(filling.instrument.item(place.item)?.question ?? "")</strong>\
      \(each(given) { "<br>\($0.who): \(asTyped($0.words))" })</p>\
      <p class="hint">\(standing(at: place, among: given.count))</p>
      """
    ).markup
  }

  /// Whose answer stands, where several agencies gave one.
  private func standing(at place: AnswerPlace, among count: Int) -> String {
    let kept = count == 1 ? "This is kept as theirs." : "Each is kept as theirs."
    guard isTheirs(place), let answer = reading.completion.answers[place] else {
      return "\(kept) Your answer below stands."
    }
    return count == 1
      ? "\(kept) Answer below only to say something else."
      : "\(kept) That of \(reading.completion.contributor(answer.by)) stands, unless you answer below."
  }
}

extension Completion {
  /// Who gave an answer: PC Ellis, Saltmarsh Police.
  func contributor(_ id: ID<Contributor>) -> String {
    contributors.first { $0.id == id }
      .map { [$0.name, $0.agency].compactMap(\.self).joined(separator: ", ") } ?? "Somebody else"
  }
}
