import Markup
import Packs
import UseCases
import Vocabulary

/// One file of a draft, to be edited as it is written.
struct StrategyFilePage: Page {
  let view: StrategyDraftView
  let draft: StrategyDraft
  let path: String
  let text: String
  let proof: FormProof
  var isStale = false

  var title: String { path }
  let section: SiteSection? = .strategies
  let isWide = true
  var before: Markup { BackLink("The draft", href: view.path).markup }

  private var faults: [PackFault] {
    guard case .failure(let found) = view.checked else { return [] }
    return found.faults.filter { $0.place.file.hasSuffix("/\(path)") || $0.place.file == path }
  }

  var content: Markup {
    """
    <p class="caption">\(view.title), draft</p><h1>\(path)</h1>\(stale)\(wrong)\
    \(PostForm(
      to: "\(view.path)/file", proof,
      """
      \(HiddenField("path", value: path))\(HiddenField("revision", value: String(draft.revision)))\
      \(TextArea(
        "What the file says", name: "text", value: text, hint:
          "It is kept even when it has faults. A decision recorded on the draft’s page writes its declaration anew: remarks (#) inside it go, all others stay",
        rows: 24))\
      \(Button("Save"))
      """
    ).markup)
    """
  }

  private var stale: Markup {
    guard isStale else { return .empty }
    return Alert(
      .warning, heading: "Somebody else changed the draft first",
      content: """
        <p>What you typed is below and has not been saved. As the file stands now:</p>\
        <pre>\(draft.files[path] ?? "")</pre><p>Put the two together, then save.</p>
        """
    ).markup
  }

  private var wrong: Markup {
    guard !faults.isEmpty else { return .empty }
    return Alert(
      .warning,
      heading: faults.count == 1 ? "1 fault in this file" : "\(faults.count) faults in this file",
      content: "<ul>\(each(faults) { "<li>\($0.description)</li>" })</ul>"
    ).markup
  }
}
