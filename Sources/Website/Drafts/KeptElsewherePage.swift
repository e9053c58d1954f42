import Markup
import UseCases
import Vocabulary

/// Both drafts of one form that was open twice, to choose which is kept.
struct KeptElsewherePage: Page {
  let elsewhere: KeptElsewhere
  /// What was sent, theirs to send again.
  let work: KeptWork?
  let proof: FormProof

  let title = "You have this form open twice"
  let section: SiteSection? = .drafts

  private var draft: Draft { elsewhere.draft }

  var content: Markup {
    """
    <h1>\(title)</h1>
    <p>Other answers to “<bdi>\(draft.title)</bdi>” were kept for you on \(draft.keptAt.british), in another tab or on \
    another device. They are as you left them. What you typed here is not kept yet: choose which of the two to go on \
    with.</p>
    \(table)\
    \(present(work) { PostForm(to: $0.path, proof, "\($0.resent)\(choice)").markup })
    """
  }

  private var table: Markup {
    Table(
      "What is different", columns: ["Question", "Kept before", "Typed here"],
      rows: elsewhere.differences.map { one in
        ["\(KeptQuestion.words(one.name))", Self.told(one.there), Self.told(one.here)]
      }
    ).markup
  }

  private static func told(_ answers: [String]) -> Markup {
    answers.isEmpty ? "Not answered" : "\(answers.map(KeptQuestion.answer).joined(separator: ", "))"
  }

  private var choice: Markup {
    """
    <p>What you do not choose is no longer kept. To use words of both, copy them from this page first.</p>\
    \(Button.group(
      Button("Go on with what I typed here").markup,
      "<a href=\"\(href: draft.key)\">Go back to what was kept before</a>"))
    """
  }
}
