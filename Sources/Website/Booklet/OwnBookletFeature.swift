import Booklet
import Hummingbird
import Indicators
import Markup
import Packs
import PublishedStatistics
import Record
import UseCases
import Vocabulary

/// The booklet of a place with the partnership’s own figures, for those who are signed in.
struct OwnBookletFeature {
  private let site: SiteParts
  private let figures: PlaceFigures

  init(site: SiteParts) {
    self.site = site
    figures = PlaceFigures(store: site.figures, strategies: site.strategies, now: site.now)
  }

  func add(to routes: inout SiteRoutes) {
    let own = "/places/:strategy/booklet/own"
    routes.get(own, .seeOwnFigures, show)
    routes.get("\(own).csv", .seeOwnFigures, write)
    routes.get("\(own)/children", .seeChildrenBehindFigures, children)
    routes.get("\(own)/narratives/:indicator", .writeNarratives, ask)
    routes.post("\(own)/narratives/:indicator", .writeNarratives, keep)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    let made = try await make(context)
    return context.page(
      OwnBookletPage(booklet: made.booklet, periods: made.periods, refusal: made.refusal))
  }

  private func write(_: Request, context: SiteContext) async throws -> Response {
    let booklet = try await make(context).booklet
    return context.csv(booklet.csv, named: "own-\(booklet.fileName("csv"))")
  }

  private struct Made {
    let booklet: Booklet
    let periods: [BookletPeriod]
    let refusal: String?
  }

  private func make(_ context: SiteContext) async throws -> Made {
    let worker = try context.worker
    let (pack, packs) = try await pack(context)
    let counted = try await figures.counted(of: pack, by: worker)
    let maker = BookletMaker(library: try PublishedTables.shipped.get(), packs: packs)
    let periods = OwnBookletPage.periods(counted.figures, published: try maker.years())
    let asked = try chosen(context.query.text("period"), among: periods)
    var booklet = try maker.booklet(
      of: pack.id, about: asked, own: leading(counted.figures, of: pack, for: worker),
      narratives: try await site.figures.narratives(of: pack.id).map(\.box))
    if Access.allows(.writeNarratives, to: worker.role) {
      booklet.writing = "/places/\(pack.id)/booklet/own/narratives"
    }
    return Made(booklet: booklet, periods: periods, refusal: counted.refusal)
  }

  private func pack(_ context: SiteContext) async throws -> (StrategyPack, PackLibrary) {
    let packs = try await site.strategies.library()
    guard let pack = packs[try context.id("strategy", of: StrategyPack.self)] else {
      throw NotFound()
    }
    return (pack, packs)
  }

  private func chosen(_ text: String?, among periods: [BookletPeriod]) throws -> BookletPeriod {
    guard let text, !text.isEmpty else {
      guard let newest = periods.first else { throw NotFound() }
      return newest
    }
    guard let period = BookletPeriod(text), periods.contains(period) else { throw NotFound() }
    return period
  }

  /// The figures of the record, each leading to the children behind it for those who may ask.
  private func leading(
    _ figures: [OwnFigure], of pack: StrategyPack, for worker: Worker
  ) -> [OwnFigure] {
    guard Access.allows(.seeChildrenBehindFigures, to: worker.role) else { return figures }
    return figures.map { figure in
      guard figure.source == RecordFacts.name, figure.figure.count != 0 else { return figure }
      var leading = figure
      leading.behind =
        "/places/\(pack.id)/booklet/own/children?indicator=\(figure.indicator)"
        + "&measure=\(figure.measure)&from=\(figure.period.first.iso)&to=\(figure.period.last.iso)"
      return leading
    }
  }

  private func children(_: Request, context: SiteContext) async throws -> Response {
    let worker = try context.worker
    let (pack, _) = try await pack(context)
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
      record.supply.answers(measure)
    else { throw NotFound() }
    let people = try await OpenChildrenBehind(store: site.records)(
      measure, named: indicator.id.value, over: period, in: record, of: pack, by: worker)
    return context.page(
      ChildrenBehindPage(
        pack: pack.id, indicator: indicator.title, definition: measure.definitionOfAll,
        period: period, people: people))
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    try await narratives(context)
  }

  private func narratives(
    _ context: SiteContext, _ typed: FormBody? = nil, _ errors: FormErrors = FormErrors()
  ) async throws -> Response {
    let (pack, _) = try await pack(context)
    let indicator = try self.indicator(context, of: pack)
    let kept = try await site.figures.narratives(of: pack.id).filter {
      $0.indicator == indicator.id
    }
    return context.page(
      NarrativesPage(
        pack: pack.id, indicator: indicator, kept: kept, typed: typed, proof: try context.proof,
        key: FormKey(in: typed ?? FormBody()), errors: errors),
      errors.isEmpty ? nil : .unprocessableContent)
  }

  private func indicator(
    _ context: SiteContext, of pack: StrategyPack
  ) throws -> IndicatorDeclaration {
    let id: ID<IndicatorDeclaration> = try context.id("indicator")
    guard let indicator = pack.indicators.first(where: { $0.id == id }) else { throw NotFound() }
    return indicator
  }

  private func keep(_: Request, context: SiteContext) async throws -> Response {
    let (pack, _) = try await pack(context)
    let indicator = try self.indicator(context, of: pack)
    var texts: [Narrative.Question: String] = [:]
    var errors = FormErrors()
    for question in Narrative.Question.allCases {
      let text = context.form.typed(question.rawValue).text
      if text.count > NarrativesPage.limit {
        errors.add(
          "“\(question.asked)” must be \(NarrativesPage.limit) characters or fewer",
          to: question.rawValue)
      }
      texts[question] = text
    }
    guard errors.isEmpty, let key = FormKey(in: context.form).command else {
      return try await narratives(context, context.form, errors)
    }
    try await WriteNarratives(store: site.figures, now: site.now)(
      texts, on: indicator.id, of: pack.id, once: key, by: try context.worker)
    return context.redirect(
      to: "/places/\(pack.id)/booklet/own#indicator-\(indicator.id)")
  }
}

extension Narrative {
  /// As a booklet shows it.
  fileprivate var box: NarrativeBox {
    NarrativeBox(
      indicator, question.box, text: text, author: author, writtenOn: writtenAt.ukDate)
  }
}

extension Narrative.Question {
  var asked: String { box.rawValue }

  fileprivate var box: NarrativeBox.Question {
    switch self {
    case .whatDoWeKnow: .whatDoWeKnow
    case .howDoWeKnowIt: .howDoWeKnowIt
    case .whatWillWeDo: .whatWillWeDo
    }
  }
}
