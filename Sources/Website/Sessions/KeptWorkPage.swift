import Markup

/// What somebody typed before they had to sign in again, theirs to send now.
struct KeptWorkPage: Page {
  let work: KeptWork
  let proof: FormProof

  var title: String { "Your work is kept" }

  var content: Markup {
    """
    <h1>\(title)</h1>
    <p>You had to sign in again before this could be saved. Nothing has been lost, and nothing has been saved yet.</p>
    \(PostForm(to: work.path, proof, form).markup)
    <h2>What you typed</h2>
    \(SummaryList(shown.map { SummaryList.Row(KeptQuestion.words($0.name), text: KeptQuestion.answer($0.value)) }))
    """
  }

  private var form: Markup {
    """
    \(work.resent)\(Button.group(
      hasForm ? Self.back : .empty,
      Button(isStep ? "Carry on" : "Save now", kind: hasForm ? .secondary : .primary).markup))
    """
  }

  /// Whether it is one step of several, after which nothing is on the record yet.
  private var isStep: Bool { work.fields.text("go").map { $0 != Filling.checkStep } ?? false }

  /// Whether it came from a long form, which can be shown again with everything filled in.
  private var hasForm: Bool { work.fields.text(DraftKey.field) != nil }

  private static let back: Markup = """
    <button class="button" type="submit" formaction="/drafts" name="\(DraftKey.backField)" value="yes">\
    Go back to the form</button>
    """

  /// What people typed, without what the form carried for itself.
  private var shown: [FormBody.Field] {
    work.fields.fields.filter { !$0.value.isEmpty && !KeptQuestion.isCarried($0.name) }
  }
}
