import Hummingbird
import Indicators
import Packs
import UseCases
import Vocabulary

/// From a figure to the children behind it.
extension OwnBookletFeature {
  func children(_: Request, context: SiteContext) async throws -> Response {
    let worker = try context.worker
    let (pack, packs) = try await pack(context)
    guard let asked = context.query.text("indicator") else {
      return context.redirect(to: "/places/\(pack.id)/booklet/own")
    }
    guard let indicator = pack.indicators.first(where: { $0.id.value == asked }),
      let place = context.query.text("measure").flatMap({ Int($0) }),
      indicator.measures.indices.contains(place),
      case .measured(let measure) = indicator.measures[place].declaration,
      let first = context.query.text("from").flatMap({ LocalDate(iso: $0) }),
      let last = context.query.text("to").flatMap({ LocalDate(iso: $0) }),
      let period = ReportingPeriod(first, last),
      let record = try await figures.counted(of: pack, by: worker).record,
      record.supply.answers(measure), record.tells(measure, in: period)
    else { throw NotFound() }
    guard !record.supply.isNameless(measure) else {
      return context.page(
        ChildrenBehindPage(
          pack: pack.id, indicator: indicator.title, definition: measure.definitionOfAll,
          period: period, behind: .nobodyNamed))
    }
    let people = try await OpenChildrenBehind(store: site.records)(
      measure, named: indicator.id.value, over: period, in: record, of: pack,
      from: packs, by: worker)
    return context.page(
      ChildrenBehindPage(
        pack: pack.id, indicator: indicator.title, definition: measure.definitionOfAll,
        period: period, behind: .children(people)))
  }
}
