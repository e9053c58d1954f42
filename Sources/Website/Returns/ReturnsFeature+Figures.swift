import Hummingbird
import Indicators
import Record
import UseCases
import Vocabulary

/// What a loaded return comes to, and the children behind each figure.
extension ReturnsFeature {
  func figures(_: Request, context: SiteContext) async throws -> Response {
    let loaded = try await counted(context)
    let facts = try await CountReturns(store: site.returns, now: site.now)(
      year: loaded.collection, authority: loaded.authority, by: try context.worker)
    guard let facts, let evaluation = facts.evaluation() else { throw NotFound() }
    let figures = try CensusFigures.all.compactMap { figure in
      try figure.measure().flatMap { measure in
        evaluation.result(of: measure).figures.first.map {
          (figure: figure, definition: measure.definitionOfAll, value: $0)
        }
      }
    }
    return context.page(
      ReturnFiguresPage(loaded: loaded, figures: figures, leftOpen: facts.leftOpen))
  }

  func children(_: Request, context: SiteContext) async throws -> Response {
    let loaded = try await counted(context)
    guard let asked = context.query.text("figure") else {
      return context.redirect(to: "/returns/cin/loaded/\(loaded.digest)")
    }
    guard let figure = CensusFigure.named(asked), let measure = try figure.measure() else {
      throw NotFound()
    }
    let behind = try await CountReturns(store: site.returns, now: site.now).children(
      behind: figure, year: loaded.collection, authority: loaded.authority, by: try context.worker)
    guard let behind else { throw NotFound() }
    return context.page(
      ReturnChildrenPage(
        loaded: loaded, figure: figure, definition: measure.definitionOfAll,
        children: behind.children, page: context.query.text("page").flatMap(Int.init) ?? 1))
  }

  /// The return an address names, where it is the one that counts for its year.
  private func counted(_ context: SiteContext) async throws -> LoadedReturn {
    let digest = context.parameters.get("return") ?? ""
    let returns = try await ListReturns(store: site.returns)(by: try context.worker)
    guard
      let loaded = returns.first(where: { $0.digest.description == digest && $0.isCounted })
    else { throw NotFound() }
    return loaded
  }
}
