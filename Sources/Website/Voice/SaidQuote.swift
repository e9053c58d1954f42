import Casework
import Markup
import Record

/// What a child said, in their own words, or showed.
struct SaidQuote {
  let hearing: Hearing

  var markup: Markup {
    """
    \(present(hearing.words) { "<blockquote class=\"words\"><p>\(asTyped($0))</p></blockquote>" })\
    \(present(hearing.observation) {
      "<p><strong>\(heading(of: $0)):</strong> \(asTyped($0))</p>"
    })\
    \(present(hearing.form) {
      "<p><strong>A form the child filled in, without words of their own:</strong> \($0)</p>"
    })\
    \(present(hearing.whyNotSeen) { "<p><strong>Not seen:</strong> \(asTyped($0))</p>" })
    """
  }

  /// Forms ask in one question what a child said or showed: words between quotation marks were said.
  private func heading(of told: String) -> String {
    let kind = hearing.entry.kind.name
    guard kind == ChildAssessed.kind.name || kind == InstrumentCompleted.kind.name else {
      return "What the child showed"
    }
    let isQuoted = told.contains { "“”\"".contains($0) }
    return isQuoted ? "What the child said" : "What the child said or showed"
  }
}
