import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// A strategy that is being changed: what is wrong, what changes, what is open, and who agrees it.
struct StrategyDraftPage: Page {
  let view: StrategyDraftView
  let worker: Worker
  let proof: FormProof
  let problem: String?

  var title: String { "Draft: \(view.title)" }
  let section: SiteSection? = .strategies
  var before: Markup {
    BackLink(view.title, href: "/strategies/\(view.current.pack.id)").markup
  }

  static let stale =
    "Somebody else changed this draft while you had it open. Nothing of theirs was overwritten: look at it as it is now, "
    + "then do what you meant to do again."

  private var mayDraft: Bool { Access.allows(.draftStrategy, to: worker.role) }

  var content: Markup {
    """
    <p class="caption">\(view.current.pack.place.partnership)</p><h1>\(title)</h1>\
    \(present(problem) { Alert(.danger, heading: "Nothing was changed", content: "<p>\($0)</p>").markup })\
    \(draft)
    """
  }

  private var draft: Markup {
    guard let draft = view.draft else { return start }
    return """
      <p>A draft changes nothing for anybody until it is agreed. Revision \(draft.revision), last changed by \
      \(draft.changedBy), \(draft.changedAt.british).</p>\
      \(checked(draft))\(changes)\(files(draft))\(ending(draft))
      """
  }

  private var start: Markup {
    """
    <p>There is no draft of this strategy.</p>\
    \(when(mayDraft, PostForm(to: view.path, proof, Button("Open a draft").markup).markup))
    """
  }

  private func checked(_ draft: StrategyDraft) -> Markup {
    switch view.checked {
    case .failure(let faults):
      Alert(
        .warning, heading: faults.faults.count == 1 ? "1 fault" : "\(faults.faults.count) faults",
        content: "<ul>\(each(faults.faults) { "<li>\($0.description)</li>" })</ul>"
      ).markup
    case .success(let names):
      """
      \(StrategyQuestions(
        names: names, draft: draft, path: view.path, proof: proof, mayDraft: mayDraft).markup)\
      \(StrategyAgreement(
        names: names, draft: draft, path: view.path, proof: proof, worker: worker).markup)
      """
    case nil: .empty
    }
  }

  /// What each change affects (the declarations that name what was changed).
  private var changes: Markup {
    guard let changes = view.changes else { return .empty }
    guard !changes.isEmpty else { return "<h2>What changes</h2><p>Nothing yet.</p>" }
    let rows: [[Markup]] =
      changes.identity.map { ["The strategy itself", "\($0.key)", "\(between($0))", ""] }
      + changes.declarations.map { change in
        [
          "\(change.key.description)",
          "\(change.type.rawValue.prefix(1).uppercased())\(change.type.rawValue.dropFirst())",
          "\(each(change.keys) { "<div>\($0.key): \(between($0))</div>" })",
          "\(change.affects.map(\.description).joined(separator: ", "))",
        ]
      }
    return """
      <h2>What changes</h2>\(Table(
        "What changes", columns: ["Where", "What", "From and to", "What names it"], rows: rows,
        captionIsHidden: true))
      """
  }

  private func between(_ change: KeyChange) -> Markup {
    """
    <del>\(change.before ?? "nothing")</del> <ins>\(change.after ?? "nothing")</ins>
    """
  }

  private func files(_ draft: StrategyDraft) -> Markup {
    guard mayDraft else { return .empty }
    let edited = Set(draft.workingCopy.edited)
    let items: Markup = each(draft.files.keys.sorted()) { path in
      """
      <li><a href="\(href: "\(view.path)/file?path=\(FormBody.encoded(path))")">\(path)</a>\
      \(when(edited.contains(path), " \(Tag("Changed", .amber))"))</li>
      """
    }
    return "<h2>Its files</h2><ul>\(items)</ul>"
  }

  private func ending(_ draft: StrategyDraft) -> Markup {
    guard mayDraft else { return .empty }
    return Details(
      "Discard this draft",
      content: """
        <p>What was changed in it is lost. The strategy in force stays as it is.</p>\
        \(PostForm(
          to: "\(view.path)/discarded", proof, Button("Discard the draft", kind: .warning).markup
        ).markup)
        """
    ).markup
  }
}
