import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Whether something else stands in the place of a completed form now, told before anything of it is read.
struct CompletionStanding {
  let opened: OpenedEntry
  /// The address of the child’s assessments.
  let path: String

  var markup: Markup {
    switch Corrections(opened.versions).standing(of: opened.entry.id) {
    case .standing:
      guard let earlier = opened.entry.envelope.corrects else { return .empty }
      return InsetText(
        """
        <p>This puts right <a href="\(href: "\(path)/\(earlier)")">what was recorded before</a>. \
        \(present(opened.entry.contents?.reason) { "Why: \(asTyped($0))" })</p>
        """
      ).markup
    case .corrected(let newest):
      let reason = opened.versions.first { $0.id == newest }?.contents?.reason
      return Alert(
        .warning, heading: "This was corrected",
        content: """
          <p>\(present(reason) { "Why: \(asTyped($0)) " })\
          <a href="\(href: "\(path)/\(newest)")">See what it says now</a></p>
          """
      ).markup
    case .withdrawn(let by):
      let reason = opened.versions.first { $0.id == by }?.contents?.reason
      return Alert(
        .warning, heading: "This was recorded in error",
        content: "<p>\(present(reason) { "Why: \(asTyped($0))" })</p>"
      ).markup
    }
  }
}
