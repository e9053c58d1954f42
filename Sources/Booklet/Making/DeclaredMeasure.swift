import Indicators
import Packs
import PublishedStatistics

/// What a pack’s `measure:` says, as far as a booklet needs it.
struct DeclaredMeasure {
  let declaration: Declaration

  /// Nil where there is none, or none that can be read: then nothing is known of how it is computed.
  init?(_ measure: MeasureText?) {
    guard let measure else { return nil }
    for text in Self.sentences(in: measure.text) {
      if let declaration = try? Declaration(text, words: Self.vocabulary) {
        self.declaration = declaration
        return
      }
    }
    return nil
  }

  var definition: String {
    guard case .published(let phrase, let basis) = declaration,
      let series = PublishedSeries.named(phrase)
    else { return declaration.definition }
    return "\(series.meaning) (published, \(basis.wording))."
  }

  /// The phrase of a published series, where the measure is one.
  var published: String? {
    if case .published(let phrase, _) = declaration { phrase } else { nil }
  }

  static let vocabulary = FactVocabulary(
    published: Dictionary(
      PublishedSeries.all.map { ($0.phrase, Basis(rawValue: $0.basis.rawValue) ?? .during) }
    ) { first, _ in first })

  /// The block as it stands, and what follows each key with the lines that go on with it.
  private static func sentences(in block: String) -> [String] {
    var sentences: [String] = [block]
    for line in block.split(separator: "\n") {
      guard line.first != " ", let colon = line.firstIndex(of: ":") else {
        sentences[sentences.count - 1] += " " + line.trimmedOfMarks
        continue
      }
      sentences.append(line[line.index(after: colon)...].trimmedOfMarks)
    }
    return sentences
  }
}

extension Substring {
  /// Without spaces, quotation marks and the mark of a folded block at its ends.
  fileprivate var trimmedOfMarks: String {
    var text = self
    while let first = text.first, first == " " || "\">|-'".contains(first) { text.removeFirst() }
    while let last = text.last, last == " " || last == "\"" || last == "'" { text.removeLast() }
    return String(text)
  }
}
