import Casework
import Hummingbird
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Beginning an assessment.
struct StartingRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/assessments/start/:form", .recordAbout, ask)
    routes.post("/people/:person/assessments/start/:form", .recordAbout, start)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    let form = try await assessmentForm(context)
    let subject = try await site.formSubject(context)
    guard form.suits(subject) else { throw NotFound() }
    guard form.isFor(subject.worker.role) else {
      return context.page(NotYourFormPage(subject: subject, form: form))
    }
    return context.page(
      StartAssessmentPage(
        subject: subject, form: form, proof: try context.proof,
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
    guard form.suits(subject) else { throw NotFound() }
    let page = StartAssessmentPage(
      subject: subject, form: form, proof: try context.proof, body: context.form)
    do {
      let started = try page.started()
      _ = try await StartAssessment(store: site.records)(
        started, on: form, about: subject.person, in: subject.place,
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
}
