import Casework
import Markup

/// What a child said, in their own words, or showed.
struct SaidQuote {
  let hearing: Hearing

  var markup: Markup {
    """
    \(present(hearing.words) { "<blockquote class=\"words\"><p>\(asTyped($0))</p></blockquote>" })\
    \(present(hearing.observation) {
      "<p><strong>What the child showed:</strong> \(asTyped($0))</p>"
    })\
    \(present(hearing.form) {
      "<p><strong>A form the child filled in, without words of their own:</strong> \($0)</p>"
    })\
    \(present(hearing.whyNotSeen) { "<p><strong>Not seen:</strong> \(asTyped($0))</p>" })
    """
  }
}
