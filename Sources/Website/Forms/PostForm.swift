import Markup

/// A form that changes something: sent to one of our addresses, with the proof that we made it.
struct PostForm: Sendable {
  private let form: Form

  /// - Parameter key: for a form that adds to the record, so that sending it twice adds once.
  /// - Parameter draft: for a long form, which is then kept as it is typed.
  init(
    to path: String, _ proof: FormProof, key: FormKey? = nil, draft: DraftKey? = nil,
    carriesFile: Bool = false, _ content: Markup
  ) {
    form = Form(
      to: path, hidden: [proof.hidden] + [key?.hidden].compactMap(\.self) + (draft?.hidden ?? []),
      draft: draft.map { _ in "/drafts" }, carriesFile: carriesFile, content: content)
  }

  var markup: Markup { form.markup }
}
