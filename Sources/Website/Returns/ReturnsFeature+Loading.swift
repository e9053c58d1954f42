import Hummingbird
import Record
import Returns
import UseCases
import Vocabulary

/// Loading a return that was checked, and what has been loaded.
extension ReturnsFeature {
  func load(_: Request, context: SiteContext) async throws -> Response {
    let (key, checked) = try found(context)
    guard let packed = checked.packed else { throw NotFound() }
    let loading = try await LoadReturn(store: site.returns, now: site.now)(
      packed, by: context.worker)
    checks.discard(key, of: try context.worker.practitioner)
    let came: LoadedReturnsPage.Coming =
      switch loading {
      case .loaded: .loaded
      case .alreadyLoaded: .alreadyLoaded
      }
    return context.redirect(
      to: "/returns/cin/loaded?came=\(came.rawValue)&of=\(loading.loadedReturn.digest)")
  }

  func list(_: Request, context: SiteContext) async throws -> Response {
    let returns = try await ListReturns(store: site.returns)(by: context.worker)
    let came = context.query.text("came").flatMap(LoadedReturnsPage.Coming.init)
    return context.page(
      LoadedReturnsPage(
        returns: returns, came: came,
        newest: returns.first { $0.digest.description == context.query.text("of") }))
  }

  func compare(_: Request, context: SiteContext) async throws -> Response {
    let worker = try context.worker
    let returns = try await ListReturns(store: site.returns)(by: worker)
    let digests = ["earlier", "later"].compactMap { context.query.text($0) }
    // Somebody who names no two returns chooses them from the list.
    guard digests.count == 2 else { return context.redirect(to: "/returns/cin/loaded") }
    let named = digests.compactMap { digest in
      returns.first { $0.digest.description == digest }
    }
    guard named.count == 2 else { throw NotFound() }
    let (earlier, later) = (named[0], named[1])
    let differences = try await CompareReturns(store: site.returns, now: site.now)(
      earlier, later, by: worker)
    return context.page(
      ReturnDifferencesPage(
        earlier: earlier, later: later, differences: differences,
        page: context.query.text("page").flatMap(Int.init) ?? 1))
  }
}
