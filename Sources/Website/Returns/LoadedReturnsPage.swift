import Markup
import Record
import Returns
import UseCases
import Vocabulary

/// The returns that have been loaded, and which of them count.
struct LoadedReturnsPage: Page {
  let returns: [LoadedReturn]
  let came: Coming?
  /// The one that was asked for.
  let newest: LoadedReturn?

  /// What came of asking for a return to be loaded.
  enum Coming: String {
    case loaded
    case alreadyLoaded = "already_loaded"
  }

  let title = "Returns that have been loaded"
  let section: SiteSection? = .returns
  let isWide = true

  var before: Markup { BackLink("Check a return", href: "/returns/cin").markup }

  var content: Markup { "\(banner)<h1>\(title)</h1>\(list)" }

  private var banner: Markup {
    guard let came, let newest else { return .empty }
    switch came {
    case .loaded:
      let counted = CensusFact.Kind.allCases.map { kind in
        "\((newest.counts.facts[kind] ?? 0).grouped) \(kind.plural)"
      }
      return NotificationBanner(
        .success,
        heading:
          "The \(newest.years) return is loaded: \(newest.counts.children.grouped) children.",
        content: "<p>\(counted.joined(separator: ", ")).</p>"
      ).markup
    case .alreadyLoaded:
      return NotificationBanner(
        .important, heading: "This file had been loaded already. Nothing was changed."
      ).markup
    }
  }

  private var list: Markup {
    guard !returns.isEmpty else {
      return EmptyState(
        "No return has been loaded. Check one, and load it from the page of what was found."
      ).markup
    }
    return """
      <p>Of each collection and authority the newest counts. Those before it are kept, so that what was reported \
      from them can be explained.</p>\
      \(Table(
        "Loaded returns",
        columns: [
          "Collection", "Authority", "File", "Loaded", .init("Children", isNumeric: true),
          .init("Errors", isNumeric: true), .init("Queries", isNumeric: true), "Counts",
        ],
        rows: returns.map(cells), captionIsHidden: true))
      """
  }

  private func cells(_ loaded: LoadedReturn) -> [Markup] {
    [
      "\(loaded.years)", "\(loaded.authority ?? "Not said")", "<bdi>\(loaded.fileName)</bdi>",
      "\(loaded.loadedAt.british), \(loaded.loadedBy.name)", "\(loaded.counts.children.grouped)",
      "\(loaded.counts.errors.grouped)", "\(loaded.counts.queries.grouped)",
      "\(loaded.isCounted ? "Yes" : "No, a later one does")\(figures(loaded))\(differences(loaded))",
    ]
  }

  private func figures(_ loaded: LoadedReturn) -> Markup {
    guard loaded.isCounted else { return .empty }
    let whose = VisuallyHidden(" of the \(loaded.years) return")
    return "<br><a href=\"\(href: "/returns/cin/loaded/\(loaded.digest)")\">Figures\(whose)</a>"
  }

  private func differences(_ loaded: LoadedReturn) -> Markup {
    guard let before = loaded.supersedes else { return .empty }
    let address = "/returns/cin/differences?earlier=\(before)&later=\(loaded.digest)"
    return "<br><a href=\"\(href: address)\">What changed from the one before</a>"
  }
}

extension LoadedReturn {
  /// The year of the collection: 2024 to 2025.
  var years: String { "\(collection - 1) to \(collection)" }
}
