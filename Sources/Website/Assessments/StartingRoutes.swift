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
    let others = try await site.others(of: subject, on: form)
    return context.page(
      StartAssessmentPage(
        subject: subject, form: form, others: others.filter { form.suits($0) },
        joined: try joined(context.query, others, form), proof: try context.proof,
        body: context.prefill))
  }

  /// The assessment of a brother or sister that the form names; nil when it names none.
  ///
  /// - Throws: `NotFound` when it names one that is not open, or that the worker may not write in.
  private func joined(
    _ named: FormBody, _ others: [FormSubject], _ form: PlaceForm
  ) throws -> JoinedAssessment? {
    guard let person = named.text("with") else { return nil }
    guard
      let host = others.first(where: { $0.person.value == person }),
      let course = host.involvement.openAssessments.first(where: {
        $0.id.value == named.text("assessment") && $0.purpose == form.purpose
      })
    else { throw NotFound() }
    return JoinedAssessment(host: host, course: course)
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
    let family = try await site.others(of: subject, on: form)
    let others = family.filter { form.suits($0) }
    let joined: JoinedAssessment?
    do {
      joined = try self.joined(context.form, family, form)
    } catch is NotFound {
      return try finishedMeanwhile(subject, form, others, context)
    }
    if let joined, subject.involvement.assessment(joined.course.id) != nil {
      return context.redirect(to: joined.path(on: form))
    }
    let page = StartAssessmentPage(
      subject: subject, form: form, others: others, joined: joined, proof: try context.proof,
      body: context.form)
    do {
      let begun = try page.begun()
      _ = try await StartAssessment(store: site.records)(
        begun, on: form, in: subject.place, once: FormKey(in: context.form).command,
        by: subject.worker)
      let started = begun[0].started.assessment
      return context.redirect(
        to: joined?.path(on: form)
          ?? "\(subject.path)/forms/\(form.id)/new?assessment=\(started)")
    } catch let already as RecordedAlready {
      return try again(already.entry, subject, page, context)
    } catch let errors as FormErrors {
      return context.page(page.showing(errors))
    } catch let refused as Refused {
      var errors = FormErrors()
      for objection in refused.objections {
        let other = others.first { objection.question.hasSuffix(".\($0.person)") }
        errors.add(
          (other.map { "\($0.name): " } ?? "") + objection.message, to: objection.question)
      }
      return context.page(page.showing(errors))
    }
  }

  /// The worker began one a short while ago, as in another tab: with the same words it is gone on with, and other words stay
  /// on the page.
  private func again(
    _ entry: Entry, _ subject: FormSubject, _ page: StartAssessmentPage, _ context: SiteContext
  ) throws -> Response {
    guard let begun = AssessmentStarted.from(entry) else { throw NotFound() }
    if let again = try? page.begun(), again.count == 1, again[0].started.isSaid(by: begun) {
      return context.redirect(
        to: "\(subject.path)/forms/\(page.form.id)/new?assessment=\(begun.assessment)")
    }
    let time = entry.envelope.recordedAt.ukTime.british
    var errors = FormErrors()
    errors.add(
      "You began this assessment at \(time), and it is still open: go on with it from “Assessments”. Nothing has been begun again. To add a brother or sister to it, begin it from that child’s own page",
      to: "why")
    return context.page(page.showing(errors), .conflict)
  }

  /// The assessment it was to join was finished, or closed, while this was written: it can still begin by itself.
  private func finishedMeanwhile(
    _ subject: FormSubject, _ form: PlaceForm, _ others: [FormSubject], _ context: SiteContext
  ) throws -> Response {
    var errors = FormErrors()
    errors.add(
      "The assessment of the other child was finished or closed while you wrote this: begin one for this child, or go back",
      to: "why")
    return context.page(
      StartAssessmentPage(
        subject: subject, form: form, others: others, proof: try context.proof,
        body: context.form.without(["with", "assessment"]), errors: errors))
  }
}

extension AssessmentStarted {
  /// Whether everything that was typed for it stands in another: the day it is due counts where somebody chose one.
  fileprivate func isSaid(by other: AssessmentStarted) -> Bool {
    var same = self
    same.assessment = other.assessment
    same.due = due ?? other.due
    return same == other
  }
}
