import Casework
import Hummingbird
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Beginning an assessment, and asking other agencies to contribute to it.
struct StartingRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/assessments/start/:form", .recordAbout, ask)
    routes.post("/people/:person/assessments/start/:form", .recordAbout, start)
    let contributions = "/people/:person/assessments/open/:assessment/contributions"
    routes.get("\(contributions)/new", .recordAbout, askWhom)
    routes.post(contributions, .recordAbout, request)
    routes.get("\(contributions)/:agency", .recordAbout, askAnswer)
    routes.post("\(contributions)/:agency", .recordAbout, answer)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    let form = try await assessmentForm(context)
    return context.page(
      StartAssessmentPage(
        subject: try await site.formSubject(context), form: form, proof: try context.proof,
        body: context.prefill))
  }

  private func assessmentForm(_ context: SiteContext) async throws -> PlaceForm {
    let form = try await site.form(context)
    guard form.purpose != nil else { throw NotFound() }
    return form
  }

  private func start(_: Request, context: SiteContext) async throws -> Response {
    let subject = try await site.formSubject(context)
    let form = try await assessmentForm(context)
    let page = StartAssessmentPage(
      subject: subject, form: form, proof: try context.proof, body: context.form)
    do {
      let started = try page.started()
      _ = try await StartAssessment(store: site.records)(
        started, about: subject.person, in: subject.place,
        once: FormKey(in: context.form).command, by: subject.worker)
      return context.redirect(
        to: "\(subject.path)/forms/\(form.id)/new?assessment=\(started.assessment)")
    } catch let errors as FormErrors {
      return context.page(page.showing(errors))
    } catch let refused as Refused {
      var errors = FormErrors()
      for objection in refused.objections { errors.add(objection.message, to: objection.question) }
      return context.page(page.showing(errors))
    }
  }

  /// Nil when the assessment is not open: it may have been completed since the page was shown.
  private func page(_ context: SiteContext) async throws -> ContributionPage? {
    let subject = try await site.formSubject(context)
    let id: ID<Assessment> = try context.id("assessment")
    let course = Involvement(Chronology(subject.opened.entries)).openAssessments
      .first { $0.id == id }
    guard let course else { return nil }
    let agency: ID<Record.Agency>? = try? context.id("agency")
    return ContributionPage(
      subject: subject, course: course, agencies: try await site.agencyNames(), asked: agency,
      proof: try context.proof, body: context.form)
  }

  private func list(_ context: SiteContext) throws -> Response {
    context.redirect(to: "/people/\(try context.person)/assessments")
  }

  private func askWhom(_: Request, context: SiteContext) async throws -> Response {
    guard let page = try await page(context) else { return try list(context) }
    return context.page(page)
  }

  private func askAnswer(_: Request, context: SiteContext) async throws -> Response {
    guard let page = try await page(context),
      page.course.contributions.contains(where: { $0.agency == page.asked })
    else { return try list(context) }
    return context.page(page)
  }

  private func request(_: Request, context: SiteContext) async throws -> Response {
    guard let page = try await page(context) else { return try list(context) }
    return try await save(page, context) { try page.requested() }
  }

  private func answer(_: Request, context: SiteContext) async throws -> Response {
    guard let page = try await page(context) else { return try list(context) }
    return try await save(page, context) { try page.answered() }
  }

  private func save(
    _ page: ContributionPage, _ context: SiteContext, _ entry: () throws -> NewEntry
  ) async throws -> Response {
    do {
      try await AddToRecord(store: site.records)(
        [try entry()], once: FormKey(in: context.form).command, by: page.subject.worker)
      return context.redirect(to: "\(page.subject.path)/assessments")
    } catch let errors as FormErrors {
      var page = page
      page.errors = errors
      return context.page(page)
    }
  }
}
