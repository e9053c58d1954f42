import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

extension CompletionPage {
  /// In the form’s order where this version of it is at hand; otherwise as they were kept.
  var answers: Markup {
    guard let instrument = form?.instrument, instrument.version == completion.version else {
      return SummaryList(completion.answers.keys.sorted().map(row)).markup
    }
    return each(instrument.sections) { section in
      let items = Dictionary(
        section.items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
      let places = Set(completion.answers.keys).union(contributed.places(of: kept))
        .filter { items[$0.item] != nil }
        .sorted { (items[$0.item] ?? 0) < (items[$1.item] ?? 0) }
      return places.isEmpty
        ? .empty : "<h2>\(section.title)</h2>\(SummaryList(places.map(row)))"
    }
  }

  private func row(_ place: AnswerPlace) -> SummaryList.Row {
    let given = completion.answers[place]
    return SummaryList.Row(
      given?.question ?? form?.instrument.item(place.item)?.question ?? "",
      given.map {
        asTyped(AnswerWords(names: names).words(of: $0)) + cited($0.answer) + from($0)
          + contributed.beside(place, $0)
      } ?? contributed.beside(place, nil))
  }

  var contributed: ContributedAnswers {
    ContributedAnswers(
      given: opened.contributions, path: "/people/\(person)/assessments", agencies: agencies,
      names: names)
  }

  /// Who answered, where it was not the author of the whole.
  private func from(_ given: GivenAnswer) -> Markup {
    when(
      given.by != kept.writer,
      "<br><span class=\"secondary\">From \(contributed.from(given.by, in: completion))</span>")
  }

  private func cited(_ answer: ItemAnswer) -> Markup {
    guard case .evidence(let entries) = answer else { return .empty }
    return """
      <ul class="no-print">\(each(entries.enumerated()) { number, entry in
        "<li><a href=\"\(href: "/people/\(person)/entries/\(entry)")\">Entry \(number + 1)</a></li>"
      })</ul>
      """
  }
}
