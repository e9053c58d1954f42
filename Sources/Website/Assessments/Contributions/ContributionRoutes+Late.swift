import Casework
import Hummingbird
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

extension ContributionRoutes {
  /// What somebody sent when it was no longer waited for: nothing of it is lost, and they are told what happened.
  func late(_ context: SiteContext) async throws -> Response {
    if try await FillingRoutes(site: site).pathSaved(once: context) != nil {
      return context.redirect(to: "/people/\(try context.person)/assessments?done=saved")
    }
    guard let asked = try await known(context, context.form), let late = LateContribution(asked),
      !late.typed.isEmpty
    else { return try list(context) }
    try await site.drafts.keep(late.kept, by: asked.subject.worker)
    return context.page(LateContributionPage(late: late), .conflict)
  }

  /// The same from a draft, as long as there is one.
  func lateDraft(_ context: SiteContext) async throws -> Response {
    guard let part = try await known(context, FormBody()),
      let draft = try await site.drafts.form(at: part.path, of: part.subject.worker)
    else { return try list(context) }
    var page = part.page
    page.body = draft
    guard
      let late = LateContribution(AskedPage(page: page, contribution: part.contribution)),
      !late.typed.isEmpty
    else { return try list(context) }
    return context.page(LateContributionPage(late: late), .conflict)
  }

  /// Adds what was typed beside what was sent or completed meanwhile.
  func addBeside(_: Request, context: SiteContext) async throws -> Response {
    guard let asked = try await known(context, context.form) else { return try list(context) }
    if let late = LateContribution(asked), !late.mayBeAdded {
      return context.page(LateContributionPage(late: late), .conflict)
    }
    return try await send(asked, context, isAddition: true)
  }

  /// The agency that was asked, or offered what it knows, whatever has become of the assessment since; nil where it has no part
  /// in it.
  private func known(_ context: SiteContext, _ body: FormBody) async throws -> AskedPage? {
    let agency: ID<Record.Agency> = try context.id("agency")
    guard let page = try await page(context, mustBeOpen: false, body: body) else { return nil }
    let own = page.subject.worker.agency
    let offer = agency == own.id ? page.course.offer(of: own.id, named: own.name) : nil
    guard let contribution = page.course.contribution(of: agency) ?? offer else { return nil }
    return AskedPage(page: page, contribution: contribution)
  }
}
