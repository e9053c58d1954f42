import Casework
import Hummingbird
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Asking other agencies to contribute to an assessment, reminding them, and answering.
struct ContributionRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    let contributions = "/people/:person/assessments/open/:assessment/contributions"
    routes.get("\(contributions)/new", .recordAbout, askWhom)
    routes.post(contributions, .recordAbout, request)
    routes.get("\(contributions)/:agency", .recordAbout, askAnswer)
    routes.post("\(contributions)/:agency", .recordAbout, answer)
    routes.post("\(contributions)/:agency/addition", .recordAbout, addBeside)
    routes.get("\(contributions)/:agency/reminder", .recordAbout, askReminder)
    routes.post("\(contributions)/:agency/reminder", .recordAbout, remind)
  }

  /// Nil when the assessment is not open: it may have been completed since the page was shown.
  ///
  /// - Parameters:
  ///   - mustBeOpen: false for the page of an assessment whatever has become of it.
  ///   - body: what was typed, where that is not what was sent.
  func page(
    _ context: SiteContext, mustBeOpen: Bool = true, body: FormBody? = nil
  ) async throws -> ContributionPage? {
    let subject = try await site.formSubject(context)
    let id: ID<Assessment> = try context.id("assessment")
    let courses =
      mustBeOpen ? subject.involvement.openAssessments : subject.involvement.assessments
    guard let course = courses.first(where: { $0.id == id }) else { return nil }
    return ContributionPage(
      subject: subject, course: course,
      form: try await site.forms().first { $0.purpose == course.purpose },
      agencies: try await site.agencyNames(), proof: try context.proof, body: body ?? context.form)
  }

  /// The page for an agency that was asked and has not answered, or for one’s own agency that offers what it knows.
  private func asked(_ context: SiteContext) async throws -> AskedPage? {
    let agency: ID<Record.Agency> = try context.id("agency")
    guard let page = try await page(context) else { return nil }
    let own = page.subject.worker.agency
    let offer = agency == own.id ? page.course.offer(of: own.id, named: own.name) : nil
    // Who assesses too changes its own part for as long as the assessment is made.
    let isAuthor = agency == own.id && page.course.jointWith?.agency == own.id
    guard let contribution = page.course.contribution(of: agency) ?? offer,
      contribution.requested != nil || offer != nil, contribution.answered == nil || isAuthor
    else { return nil }
    return AskedPage(page: page, contribution: contribution)
  }

  func list(_ context: SiteContext) throws -> Response {
    context.redirect(to: "/people/\(try context.person)/assessments")
  }

  private func askWhom(_: Request, context: SiteContext) async throws -> Response {
    guard let page = try await page(context) else { return try list(context) }
    return context.page(page)
  }

  private func request(_: Request, context: SiteContext) async throws -> Response {
    guard var page = try await page(context) else { return try list(context) }
    return try await save(page.subject, context) {
      try page.requested()
    } again: {
      page.errors = $0
      return context.page(page)
    }
  }

  private func askReminder(_: Request, context: SiteContext) async throws -> Response {
    guard let asked = try await asked(context), asked.waits else { return try list(context) }
    return context.page(ReminderPage(asked: asked))
  }

  private func remind(_: Request, context: SiteContext) async throws -> Response {
    guard let asked = try await asked(context), asked.waits else { return try list(context) }
    var page = ReminderPage(asked: asked)
    return try await save(asked.subject, context) {
      try page.reminder()
    } again: {
      page.errors = $0
      return context.page(page)
    }
  }

  private func askAnswer(_: Request, context: SiteContext) async throws -> Response {
    guard let asked = try await asked(context) else { return try await lateDraft(context) }
    guard asked.isOwn else { return context.page(ContributionAnswerPage(asked: asked)) }
    let draft = try await site.drafts.form(at: asked.path, of: asked.subject.worker)
    return context.page(
      GiveContributionPage(
        asked: asked, body: draft ?? asked.givenBefore, isFromDraft: draft != nil))
  }

  private func answer(_: Request, context: SiteContext) async throws -> Response {
    guard let asked = try await asked(context) else { return try await late(context) }
    return try await send(asked, context)
  }

  /// Saves what was typed for an agency, or shows it again with what is wrong.
  ///
  /// - Parameter isAddition: whether it is added to what was sent, or to a completed assessment.
  func send(
    _ asked: AskedPage, _ context: SiteContext, isAddition: Bool = false
  ) async throws -> Response {
    if asked.isOwn {
      var page = GiveContributionPage(asked: asked, body: context.form, isAddition: isAddition)
      return try await save(asked.subject, context) {
        try page.given()
      } again: {
        page.errors = $0
        return context.page(page)
      }
    }
    var page = ContributionAnswerPage(asked: asked, isAddition: isAddition)
    return try await save(asked.subject, context) {
      try page.answered()
    } again: {
      page.errors = $0
      return context.page(page)
    }
  }

  private func save(
    _ subject: FormSubject, _ context: SiteContext, _ entry: () throws -> NewEntry,
    again: (FormErrors) -> Response
  ) async throws -> Response {
    do {
      try await AddToRecord(store: site.records)(
        [try entry()], once: FormKey(in: context.form).command, by: subject.worker)
      try await site.drafts.finish(context.form, by: subject.worker)
      return context.redirect(to: "\(subject.path)/assessments?done=saved")
    } catch let errors as FormErrors {
      return again(errors)
    }
  }
}
