public import Packs
import Vocabulary

extension PackLibrary {
  /// The traceability table, with what a booklet makes of the formal indicators from some origins of facts.
  public func trace(countedFrom origins: [FactOrigin]) throws(BookletFault) -> [TraceRow] {
    var servings: [ID<StrategyPack>: [ID<IndicatorDeclaration>: Serving]] = [:]
    for pack in packs {
      servings[pack.id] = try IndicatorTracing(pack, in: self, origins).servings()
    }
    return trace { servings[$0.id] ?? [:] }
  }
}
