import Booklet
import Hummingbird
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Writing beside the figures.
extension OwnBookletFeature {
  func ask(_: Request, context: SiteContext) async throws -> Response {
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

  func keep(_: Request, context: SiteContext) async throws -> Response {
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
  var box: NarrativeBox {
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
