import Markup
import Packs
import UseCases
import Vocabulary

/// The versions of a strategy that were agreed here, and the one that came with Heed.
struct StrategyVersionsPage: Page {
  let names: PackNames
  let versions: [StrategyVersion]

  var title: String { "Versions: \(names.pack.identity.title)" }
  let section: SiteSection? = .strategies
  var before: Markup {
    BackLink(names.pack.identity.title, href: "/strategies/\(names.pack.id)").markup
  }

  var content: Markup {
    """
    <h1>\(title)</h1>
    <p>Agreed versions are kept as they were. What began under one stays under it.</p>\
    \(versions.isEmpty
      ? EmptyState("No version has been agreed here. The strategy stands as it came with Heed.").markup
      : table)
    """
  }

  private var table: Markup {
    Table(
      "Versions, newest first",
      columns: ["Version", "In force from", "Agreed by", "Minute", "Recorded by"],
      rows: versions.reversed().map { version in
        [
          "\(version.number)", "\(version.from.british)",
          "\(names.parties(version.agreedBy)), \(version.agreedOn.british)",
          "\(version.minute ?? "")", "\(version.recordedBy), \(version.recordedAt.british)",
        ]
      }
    ).markup
  }
}
