import Indicators
import Markup
import Packs
import ProcessControl
import Vocabulary

/// One indicator of the booklet: its figures, what they mean, and what people say of them.
struct EntrySection {
  let entry: BookletEntry
  let booklet: Booklet

  var markup: Markup {
    """
    <article class="booklet-entry" id="\(entry.anchor)"><h3>\(entry.title)</h3>\
    <p class="booklet-definition">\(entry.definition)</p>\
    <p class="booklet-direction">\(entry.directionWords)</p>\
    \(present(entry.missing, missing))\(own)\
    \(each(entry.lines.indices.map { $0 }) { lineSection($0).markup })\
    \(StatedSection(lines: entry.stated, place: booklet.place, indicator: entry.title).markup)\
    \(notes)\(pairs)\(boxes)</article>
    """
  }

  private func missing(_ words: String) -> Markup {
    """
    <p class="booklet-missing">\(words)\
    \(when(!entry.lines.isEmpty, " Below is the nearest that is published."))</p>
    """
  }

  private var own: Markup {
    let lines = entry.ownLines
    return each(lines.indices.map { $0 }) { place in
      OwnSection(
        line: lines[place], chart: entry.chart(of: lines[place]), title: entry.title,
        id: "\(entry.anchor)-own-\(place + 1)",
        breakdowns: OwnBreakdown.breakdowns(of: lines[place], among: entry.own)
      ).markup
    }
  }

  private func lineSection(_ place: Int) -> LineSection {
    let line = entry.lines[place]
    return LineSection(
      line: line, chart: entry.chart(of: line), title: entry.title, place: booklet.place,
      asked: booklet.period, id: "\(entry.anchor)-\(place + 1)")
  }

  private var notes: Markup {
    let notes = entry.notes + [entry.compare.map { "Comparing places: \($0)" }].compactMap(\.self)
    guard !notes.isEmpty else { return .empty }
    return """
      <div class="booklet-notes"><h4>Data quality</h4>\
      <ul>\(each(notes) { "<li>\($0)</li>" })</ul></div>
      """
  }

  private var pairs: Markup {
    let partners = entry.readWith.compactMap { booklet.entries[$0] }
    guard !partners.isEmpty else { return .empty }
    return """
      <div class="booklet-pairs"><h4>Read together with</h4><ul>\(each(partners) { partner in
        """
        <li><a href="\(href: "#\(partner.anchor)")">\(partner.title)</a>: \
        \(partner.summary)</li>
        """
      })</ul></div>
      """
  }

  private var boxes: Markup {
    """
    <div class="booklet-narratives">\(each(NarrativeBox.Question.allCases, box))</div>\
    \(present(booklet.writing) { path in
      """
      <p class="no-print"><a href="\(href: "\(path)/\(entry.id)")">Write in the boxes\
      \(VisuallyHidden(": \(entry.title)"))</a></p>
      """ as Markup
    })
    """
  }

  private func box(_ question: NarrativeBox.Question) -> Markup {
    guard let written = entry.narrative(question), !written.text.isEmpty else {
      return """
        <div class="booklet-narrative booklet-narrative-empty"><h4>\(question.rawValue)</h4>\
        <p>Nothing has been written here yet.</p></div>
        """
    }
    return """
      <div class="booklet-narrative"><h4>\(question.rawValue)</h4>\
      \(each(written.text.split(whereSeparator: \.isNewline)) { "<p>\($0)</p>" })\
      <p class="booklet-author">\(written.author), \(written.writtenOn.britishShort)</p></div>
      """
  }
}

extension BookletEntry {
  /// Where it stands on the page.
  var anchor: String { "indicator-\(id.value)" }

  /// Its figure in one line, for beside another.
  var summary: String {
    if let line = lines.first {
      return "\(line.shown.figure.words(line.unit)), \(line.basisWords) "
        + "(\(line.match.label.lowercasedFirst))"
    }
    if let own = ownLines.first?.shown {
      return "\(own.figure.words(own.unit)), \(own.period.shownWording) (own figure)"
    }
    return missing ?? "not published"
  }
}
