import Casework
import Markup
import Record
import Vocabulary

/// What others recorded on the same thing while somebody filled in a form: told plainly, before anything is saved.
struct Meanwhile: Sendable {
  let entries: [Entry]
  let agencies: AgencyNames
  let reader: ID<Practitioner>
  /// What its author may go on with instead of saving theirs after them; nil where there is nothing.
  var instead: GoingOnInstead?

  /// Their own, as in another tab, or somebody else’s.
  private var heading: String {
    entries.allSatisfy { $0.envelope.author.practitioner == reader }
      ? "You saved this already, in another tab or window" : "Somebody else saved this first"
  }

  func told(on path: String) -> Markup {
    """
    \(Alert(
      .warning, heading: heading,
      content: """
        <p>Nothing of yours has been saved yet, and nothing is lost: all you typed is still here. Read \
        what they saved. Take over below what should stand, then save yours after theirs. To let theirs \
        stand alone, leave this page.</p>\
        \(present(instead) { other in
          """
          <p><a href="\(href: other.address)">\(other.words)</a>. What you typed is filled in there, after \
          what they wrote.</p>
          """
        })
        """))\
    \(each(entries) { said($0, path) })
    """
  }

  private func said(_ entry: Entry, _ path: String) -> Markup {
    let line = ChronologyLine(entry)
    return """
      <section><h2><a href="\(href: "\(path)/entries/\(entry.id)")">\(line.title) by \(entry.envelope.author.name)</a></h2>\
      <p>\(agencies.author(entry.envelope.author)), \(entry.envelope.recordedAt.british)</p>\
      \(SummaryList(line.details.map { SummaryList.Row($0.label, asTyped($0.value)) }))</section>
      """
  }
}

/// Another form that somebody may go on with instead, with what they typed, once they know what others recorded meanwhile.
struct GoingOnInstead: Sendable {
  let words: String
  let address: String
  /// What the drafts page calls it.
  let title: String
  let body: FormBody

  /// The form as its draft, which is found at its address.
  var kept: FormBody {
    var kept = body.without([DraftKey.field, DraftKey.titleField])
    kept.add(DraftKey.field, address)
    kept.add(DraftKey.titleField, title)
    return kept
  }
}
