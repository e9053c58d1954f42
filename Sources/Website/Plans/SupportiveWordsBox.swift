import Casework
import Markup
import Record

/// Words that a parent could read as blame, each with what says the same without.
///
/// It changes nothing and holds nothing up.
struct SupportiveWordsBox {
  let contents: [any ReadByParents]
  /// Where the author can say it otherwise; nil while nothing is on the record yet.
  var correction: String?

  init(_ contents: any ReadByParents..., correction: String? = nil) {
    self.init(contents, correction: correction)
  }

  init(_ contents: [any ReadByParents], correction: String? = nil) {
    self.contents = contents
    self.correction = correction
  }

  /// Of an entry that parents read; of any other there is none.
  init?(_ entry: Entry, correction: String) {
    guard let content = try? Payloads.read(entry) as? any ReadByParents else { return nil }
    self.init(content, correction: correction)
  }

  var markup: Markup {
    let found = contents.flatMap { SupportiveWords.suggestions(in: $0) }
    guard !found.isEmpty else { return .empty }
    return InsetText(
      """
      <p><strong>How would this read to the parents?</strong> They can read it, or will have a copy. \
      \(SupportiveWords.says)</p>\
      <ul>\(each(found) { "<li>\($0.about): “\($0.suggestion.found)”: \($0.suggestion.instead)</li>" })</ul>\
      \(present(correction) { "<p><a href=\"\(href: $0)\">Say it otherwise</a></p>" })
      """
    ).markup
  }
}
