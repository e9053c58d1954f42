import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Says what came before a contribution that somebody typed, shows what they typed, and asks what is to become of it.
struct LateContributionPage: Page {
  let late: LateContribution

  private var asked: AskedPage { late.asked }
  private var page: ContributionPage { asked.page }
  private var subject: FormSubject { asked.subject }

  var title: String {
    switch late.before {
    case .answered(let theirs) where !asked.isOwn:
      theirs.content.wasGiven
        ? "What \(asked.name) contributed was recorded while you wrote this"
        : "That \(asked.name) declined was recorded while you wrote this"
    case .answered(let theirs):
      theirs.content.wasGiven
        ? "Your agency sent a contribution to this assessment while you wrote yours"
        : "Your agency declined to contribute while you wrote this"
    case .completed: "This assessment was completed while you wrote"
    case .closed: "This assessment ended with the work while you wrote"
    }
  }
  let section: SiteSection? = .people

  var before: Markup { asked.before }

  var content: Markup {
    """
    <p class="caption">\(page.name), <bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    <p>Nothing of yours has been sent, and nothing is lost: it is in your drafts. \(what)</p>\
    <h2>What you typed</h2>\(SummaryList(late.rows))\
    <h2>What should become of it?</h2>\(addition)\(discarding)
    """
  }

  private var what: Markup {
    switch late.before {
    case .answered(let theirs):
      "\(by(theirs.entry)) \(link(to: "assessments/\(theirs.id)", "Read what was sent"))."
    case .completed(let theirs):
      "\(by(theirs.entry)) \(link(to: "assessments/\(theirs.id)", "Read the assessment"))."
    case .closed:
      """
      Somebody recorded the end of the work with this child. \
      \(link(to: "assessments", "See the child’s assessments")). What you know now, you can \
      \(link(to: "concerns/new", "record as a concern")).
      """
    }
  }

  /// Their own, as in another tab, or somebody else’s.
  private func by(_ entry: Entry) -> Markup {
    let author = entry.envelope.author
    let who =
      author.practitioner == subject.worker.practitioner
      ? "You did that yourself, perhaps in another tab or window"
      : "It was done by \(page.agencies.author(author))"
    return "\(who), on \(entry.envelope.recordedAt.british)."
  }

  private func link(to path: String, _ words: String) -> Markup {
    "<a href=\"\(href: "\(subject.path)/\(path)")\">\(words)</a>"
  }

  private var addition: Markup {
    guard late.mayBeAdded else { return .empty }
    return """
      <p>You can add it: it is kept beside what is there, with your name.</p>\
      \(PostForm(
        to: asked.target(isAddition: true), page.proof, key: FormKey(in: page.body), draft: late.draft,
        """
        \(each(late.typed) { HiddenField($0.name, value: $0.value).markup })\
        \(Button("Send mine as an addition", name: "go", value: "send"))
        """
      ).markup)
      """
  }

  private var discarding: Markup {
    """
    <p>If it says nothing that is not there already, discard it.</p>\
    \(PostForm(
      to: "/drafts/discarded", page.proof,
      """
      \(HiddenField(DraftKey.field, value: asked.path))\
      \(Button("Discard mine", kind: .secondary))
      """
    ).markup)
    """
  }
}
