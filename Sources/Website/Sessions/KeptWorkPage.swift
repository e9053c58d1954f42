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
    \(SummaryList(shown.map { SummaryList.Row(words($0.name), text: $0.value) }))
    """
  }

  private var form: Markup { "\(work.resent)\(Button("Carry on"))" }

  /// What people typed, without what the form carried for itself.
  private var shown: [FormBody.Field] {
    work.fields.fields.filter { !$0.value.isEmpty && !Self.unseen.contains($0.name) }
  }

  private static let unseen: Set<String> = [
    FormKey.field, DraftKey.field, DraftKey.titleField, "based_on",
  ]

  /// `seen_on[day]` as “Seen on, day”.
  private func words(_ name: String) -> String {
    let spaced = name.replacing("[", with: ", ").replacing("]", with: "").replacing("_", with: " ")
    return spaced.prefix(1).uppercased() + spaced.dropFirst()
  }
}
