public import Packs
import Vocabulary

extension PackLibrary {
  /// The traceability table, with what a booklet makes of the formal indicators from some origins of facts.
  public func trace(countedFrom origins: [FactOrigin]) throws(BookletFault) -> [TraceRow] {
    let tracing = IndicatorTracing(language: language, origins: origins)
    var servings: [ID<StrategyPack>: [ID<IndicatorDeclaration>: Serving]] = [:]
    for pack in packs { servings[pack.id] = try tracing.servings(of: pack) }
    return trace { servings[$0.id] ?? [:] }
  }
}
