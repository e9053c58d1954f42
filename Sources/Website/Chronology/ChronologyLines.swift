import Casework
import Markup
import Record
import UseCases
import Vocabulary

extension ShownChronology {
  /// The rows of the page as a timeline.
  var list: Markup { Timeline(rowsOfPage.map(shown)).markup }

  private func shown(_ row: Row) -> Timeline.Entry {
    switch row {
    case .line(let line): shown(line)
    case .gap(let gap): shown(gap)
    }
  }

  private func shown(_ gap: Gap) -> Timeline.Entry {
    Timeline.Entry(
      gap.wording, when: "\(gap.after.british) to \(gap.isOpen ? "now" : gap.until.british)",
      author: "All agencies",
      tags: [Tag("Gap", .grey)])
  }

  private func shown(_ line: ChronologyLine) -> Timeline.Entry {
    let entry = line.entry
    var shown = Timeline.Entry(
      line.heading, when: entry.envelope.occurred.british,
      author: agencies.writer(entry), body: body(line), tags: tags(line))
    shown.href = "/people/\(opened.person)/entries/\(entry.id)"
    shown.dateTime = entry.envelope.occurred.machineText
    shown.id = "entry-\(entry.id)"
    return shown
  }

  private func tags(_ line: ChronologyLine) -> [Tag] {
    var tags: [Tag] = []
    if line.isWithdrawn { tags.append(Tag("Recorded in error", .grey)) }
    if !line.earlierVersions.isEmpty { tags.append(Tag("Corrected", .blue)) }
    if line.isEnteredLate { tags.append(Tag("Entered late", .amber)) }
    if (line.payload as? Concern)?.isInImmediateDanger == true {
      tags.append(Tag("Immediate danger", .red))
    }
    if line.entry.envelope.marking != .shared {
      tags.append(Tag(line.entry.envelope.marking.label, .purple))
    }
    return tags
  }

  private func body(_ line: ChronologyLine) -> Markup {
    let words = asTyped(line.excerpt)
    let said: Markup = line.isWithdrawn ? "<p><del>\(words)</del></p>" : "<p>\(words)</p>"
    return said
      + present(line.childsWords) {
        "<p>\(speaker(line)) said: \(asTyped($0.inQuotationMarks))</p>"
      }
      + present(line.withdrawal) { withdrawal in
        """
        <p>Recorded in error, says \(agencies.author(withdrawal.envelope.author)), \
        \(withdrawal.envelope.recordedAt.british)\
        \(present(withdrawal.contents?.reason) { ": \(asTyped($0))" })</p>
        """
      }
      + earlier(line)
      + when(line.isEnteredLate, "<p class=\"hint\">Recorded \(line.recorded)</p>")
  }

  /// Words in a concern about several children are those of the child on whose page it was told (R-130).
  private func speaker(_ line: ChronologyLine) -> Markup {
    guard line.payload is Concern, let first = line.firstToldOf, first != opened.person else {
      return "The child"
    }
    guard let other = opened.relative(first), let shown = other.shown else {
      return "Another child"
    }
    return shown.stage == .adult ? "The child" : "<bdi>\(other.name)</bdi>"
  }

  private func earlier(_ line: ChronologyLine) -> Markup {
    each(line.earlierVersions) { id in
      guard let version = whole.entry(id, among: opened.entries) else { return .empty }
      return """
        <p><del>\(asTyped(ChronologyLine(version).excerpt))</del></p>\
        <p class="hint">Said before, by \(agencies.author(version.envelope.author)), until it was \
        corrected\(present(line.entry.contents?.reason) { ": \(asTyped($0))" })</p>
        """
    }
  }
}

extension Chronology {
  fileprivate func entry(_ id: ID<Entry>, among entries: KnownEntries) -> Entry? {
    entries.first { $0.id == id }
  }
}

extension ChronologyLine {
  /// The beginning of what it says; the whole is on its own page.
  var excerpt: String {
    let text: String =
      switch payload {
      case let concern as Concern:
        concern.sign.whatWasSeen.isEmpty ? summary : concern.sign.whatWasSeen
      case let happening as Happening: happening.what.isEmpty ? summary : happening.what
      case let lookBack as LookBack:
        "\(lookBack.whatItShows)\nLook back again on \(lookBack.nextLookBackOn.british)"
      case let question as SecondQuestion: "\(question.question)\n\(question.answer)"
      default: summary
      }
    guard text.count > Self.longestExcerpt else { return text }
    return text.prefix(Self.longestExcerpt) + "…"
  }

  private static let longestExcerpt = 600

  fileprivate var childsWords: String? {
    let words =
      (payload as? Concern)?.experience.childsWords ?? (payload as? Sighting)?.childsWords
    return words.flatMap { $0.isEmpty ? nil : String($0.prefix(Self.longestExcerpt)) }
  }

  /// 9 March 2025, 5 days after.
  var recorded: String {
    let on = entry.envelope.recordedAt.ukDate.british
    guard let days = entry.daysUntilRecorded, days > 0 else { return on }
    return "\(on), \(days == 1 ? "1 day" : "\(days) days") after"
  }
}

extension Occurrence {
  /// For machines: the day, month or year it happened, or began.
  var machineText: String {
    switch self {
    case .at(let day, let time): "\(day.iso)T\(time.iso)"
    case .on(let date), .about(let date), .between(let date, _): date.iso
    }
  }
}

extension String {
  /// Between quotation marks; words that were typed with their own keep those.
  fileprivate var inQuotationMarks: String {
    guard let first, "“\"‘".contains(first) else { return "“\(self)”" }
    return self
  }
}
