import Markup
import Record
import UseCases
import Vocabulary

/// The forms somebody has begun and not sent.
struct DraftsPage: Page {
  let drafts: [Draft]
  /// The people whom a draft may still be named after.
  let nameable: Set<ID<Person>>
  let proof: FormProof
  let isJustKept: Bool

  let title = "Drafts"
  let section: SiteSection? = .drafts

  var content: Markup {
    """
    \(isJustKept ? NotificationBanner(.success, heading: "Your draft is kept.") : nil)<h1>\(title)</h1>
    <p>Only you can see your drafts. They are not part of anybody’s record until you send them.</p>
    \(drafts.isEmpty ? EmptyState("You have no drafts.").markup : list)
    """
  }

  private var list: Markup {
    Table(
      "Your drafts", columns: ["Form", "Last kept", "Discard"], rows: rows, captionIsHidden: true
    ).markup
  }

  private var rows: [[Markup]] {
    drafts.sorted { $0.keptAt > $1.keptAt }.map { draft in
      [
        isOpen(draft) ? "<a href=\"\(href: draft.key)\">\(draft.title)</a>" : "\(title(of: draft))",
        "\(draft.keptAt.british)",
        PostForm(to: "/drafts/discarded", proof, discard(draft)).markup,
      ]
    }
  }

  private func isOpen(_ draft: Draft) -> Bool { draft.people.allSatisfy(nameable.contains) }

  private func title(of draft: Draft) -> String {
    isOpen(draft) ? draft.title : "About somebody whose record is not open to you now"
  }

  private func discard(_ draft: Draft) -> Markup {
    """
    \(HiddenField(DraftKey.field, value: draft.key))\
    <button class="button button-secondary" type="submit">Discard\
    <span class="visually-hidden"> \(title(of: draft)), kept \(draft.keptAt.british)</span></button>
    """
  }
}
