import Markup
import Packs
import UseCases
import Vocabulary

/// What has been published of own figures: each release kept, the newest first.
struct ReleasesPage: Page {
  let pack: ID<StrategyPack>
  let releases: [ListedRelease]
  /// What each strategy is called.
  let titles: [ID<StrategyPack>: String]

  var title: String { "Releases of own figures" }
  let section: SiteSection? = .strategies
  let isWide = true
  var before: Markup { BackLink("Booklet", href: "/places/\(pack)/booklet/own").markup }

  var content: Markup {
    """
    <h1>\(title)</h1>\
    <p>Before anybody sees own figures, it is kept that they were published. Each release is made safe together with all before it, \
    so that nothing withheld can be worked out by holding one against another. A release adds only what had not been published yet.</p>\
    \(list)
    """
  }

  private var list: Markup {
    guard !releases.isEmpty else { return "<p>No own figures have been published yet.</p>" }
    return Table(
      "Releases of own figures",
      columns: [
        "Release", "When", "Who asked for the figures", "Strategy", "Source and period",
        .init("Counts shown", isNumeric: true), .init("Counts withheld", isNumeric: true),
      ],
      rows: releases.map(row), captionIsHidden: true
    ).markup
  }

  private func row(_ release: ListedRelease) -> [Markup] {
    [
      "\(String(release.number))", "\(release.publishedAt.ukDate.british)", "\(release.name)",
      "\(release.subject.map { titles[$0.strategy] ?? $0.strategy.value } ?? Self.notKept)",
      "\(release.subject.map(sources) ?? Self.notKept)", "\(release.shown)", "\(release.withheld)",
    ]
  }

  private static let notKept = "Not kept then"

  private func sources(_ subject: ReleaseSubject) -> String {
    subject.sources.map { "\($0.name), \($0.first.british) to \($0.last.british)" }
      .joined(separator: "; ")
  }
}
