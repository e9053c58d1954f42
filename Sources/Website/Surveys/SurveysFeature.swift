import Hummingbird
import Instruments
import Markup
import Packs
import UseCases
import Vocabulary

/// Surveys that practitioners answer about themselves.
struct SurveysFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    let survey = "\(SurveyPage.path)/:survey"
    routes.get(survey, .answerSurvey, ask)
    routes.post(survey, .answerSurvey, keep)
    routes.get("\(survey)/thank-you", .answerSurvey, thank)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    let survey = try await survey(context)
    guard try await !site.answerSurvey.isAnswered(survey, by: try context.worker) else {
      return context.redirect(to: thanks(survey))
    }
    return try page(
      SurveyFilling(survey: survey, body: FormBody(), now: site.now()), FormErrors(), context)
  }

  private func page(
    _ filling: SurveyFilling, _ errors: FormErrors, _ context: SiteContext
  ) throws -> Response {
    context.page(
      SurveyPage(
        filling: filling, agency: try context.worker.agency.name, proof: try context.proof,
        errors: errors))
  }

  private func keep(_: Request, context: SiteContext) async throws -> Response {
    let survey = try await survey(context)
    let filling = SurveyFilling(survey: survey, body: context.form, now: site.now())
    let errors = filling.errors
    guard errors.isEmpty else { return try page(filling, errors, context) }
    try await site.answerSurvey(filling.answers, to: survey, by: try context.worker)
    return context.redirect(to: thanks(survey))
  }

  private func thank(_: Request, context: SiteContext) async throws -> Response {
    let survey = try await survey(context)
    guard try await site.answerSurvey.isAnswered(survey, by: try context.worker) else {
      return context.redirect(to: "\(SurveyPage.path)/\(survey.id)")
    }
    return context.page(SurveyThanksPage(survey: survey.title))
  }

  private func thanks(_ survey: PlaceForm) -> String {
    "\(SurveyPage.path)/\(survey.id)/thank-you"
  }

  /// The survey of the place that this address names.
  private func survey(_ context: SiteContext) async throws -> PlaceForm {
    let id = try context.id("survey", of: Instrument.self)
    guard let survey = try await site.surveys().first(where: { $0.id == id }) else {
      throw NotFound()
    }
    return survey
  }
}

extension SiteParts {
  var answerSurvey: AnswerSurvey { AnswerSurvey(store: figures, now: now) }

  /// What practitioners of the place are asked about themselves.
  func surveys() async throws -> [PlaceForm] {
    try await strategies.library().surveysOfPractitioners(
      in: try await strategies.followed()?.pack)
  }
}
