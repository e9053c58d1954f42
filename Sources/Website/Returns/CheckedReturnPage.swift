import Markup
import Returns
import Vocabulary

/// What was found in a return: a summary by rule, and every finding.
struct CheckedReturnPage: Page {
  let key: String
  let checked: CheckedReturn
  let filter: FindingsFilter
  let proof: FormProof

  var title: String { "What was found in \(checked.name)" }
  let section: SiteSection? = .returns
  let isWide = true

  var before: Markup { BackLink("Check another return", href: "/returns/cin").markup }

  private var summary: CheckSummary { checked.summary }
  private var path: String { "/returns/cin/checks/\(key)" }

  var content: Markup {
    """
    <h1>What was found in <bdi>\(checked.name)</bdi></h1>\
    \(fault)\(outcome)\(ReturnSummary(summary: summary, filter: filter, path: path).markup)\
    \(list)\(loading)\(discard)
    """
  }

  private var fault: Markup {
    guard case .unreadable(let fault) = summary.outcome else { return .empty }
    return Alert(
      .danger, heading: "The return could not be read to its end",
      content: "<p>\(String(describing: fault))</p><p>What comes before was checked.</p>"
    ).markup
  }

  private var outcome: Markup {
    let collection = summary.year.map { "the collection of \($0 - 1) to \($0)" }
    let children = "\(summary.children.grouped) \(summary.children == 1 ? "child" : "children")"
    if summary.outcome == .clean {
      return NotificationBanner(
        .success, heading: "Nothing to put right in \(children) of \(collection ?? "the return")."
      )
      .markup
    }
    return """
      <p>\(children)\(present(collection) { " of \($0)" }): \
      <strong>\(summary.errors.grouped) \(summary.errors == 1 ? "error" : "errors")</strong>, which \
      stop a return from being taken, and <strong>\(summary.queries.grouped) \
      \(summary.queries == 1 ? "query" : "queries")</strong>, which need a look or a reason.</p>
      """
  }

  private var findings: [Finding] { filter.narrowed(checked.findings) }

  private var list: Markup {
    guard checked.count > 0 else { return .empty }
    let shown = findings
    let pages = max(1, (shown.count + FindingsFilter.pageLength - 1) / FindingsFilter.pageLength)
    let page = min(filter.page, pages)
    let first = (page - 1) * FindingsFilter.pageLength
    return """
      <h2 id="findings">\(count(of: shown))</h2>\
      \(FindingsFilterForm(filter: filter, path: path, rules: summary.rules).markup)\
      \(cut)\(shown.isEmpty
        ? EmptyState("No finding fits. Clear the filter to see all.").markup
        : FindingsTable(findings: shown.dropFirst(first).prefix(FindingsFilter.pageLength)).markup)\
      \(Pagination("Pages of findings", current: page, last: pages) { [filter, path] page in
        filter.address(path) { $0.page = page } + "#findings"
      })\
      <p class="no-print"><a href="\(href: filter.address("\(path)/findings.csv"))">\
      \(filter.isWhole ? "All findings" : "These findings") as a spreadsheet (CSV)</a></p>
      """
  }

  private func count(of shown: [Finding]) -> String {
    let words = "\(shown.count.grouped) \(shown.count == 1 ? "finding" : "findings")"
    return filter.isWhole ? words : "\(words) of \(checked.findings.count.grouped)"
  }

  private var cut: Markup {
    guard checked.count > checked.findings.count else { return .empty }
    return InsetText(
      """
      <p>The first \(checked.findings.count.grouped) of \(checked.count.grouped) are here. For all of them, ask whoever \
      runs Heed for “heed cin check”.</p>
      """
    ).markup
  }

  private var loading: Markup {
    guard checked.packed != nil else { return .empty }
    return """
      <h2>Load it</h2><p>A return that is loaded can be counted in your booklet. Its referrals, assessments, enquiries, \
      conferences, plans and closures are kept, sealed, apart from the records of families; the file is not.</p>\
      \(PostForm(
        to: "\(path)/loaded", proof, Button("Load this return", kind: .secondary).markup
      ).markup)
      """
  }

  private var discard: Markup {
    PostForm(
      to: "\(path)/discarded", proof,
      Button("Discard what was found", kind: .secondary).markup
    ).markup
  }
}
