import Casework
import Hummingbird
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Putting a finished form right by a new one that stands in its place.
struct CorrectFormRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/assessments/:entry/correction", .recordAbout, ask)
    routes.post("/people/:person/assessments/:entry/correction", .recordAbout, correct)
    routes.get("/people/:person/audited/:entry/correction", .auditCase, ask)
    routes.post("/people/:person/audited/:entry/correction", .auditCase, correct)
  }

  /// Nil for an entry that is no finished form: it is put right on a page of its own.
  private func page(_ context: SiteContext, _ body: FormBody?) async throws -> CorrectFormPage? {
    let opened = try await open(context)
    guard opened.mayPutRight else { throw NotFound() }
    // Nobody alters what a child or parent wrote themselves: it stands, or is struck through.
    guard let kept = KeptForm(opened.entry), !kept.isContribution, !kept.entry.isFromFamily else {
      return nil
    }
    let subject =
      try await kept.isAudit ? site.auditSubject(context) : site.formSubject(context)
    let path = kept.correctionPath(of: subject.person)
    let draft =
      body == nil ? try await site.drafts.form(at: path, of: subject.worker) : nil
    return CorrectFormPage(
      subject: subject, kept: kept,
      form: try await site.formsOfEveryVersion().first { kept.wasFilledIn(on: $0) },
      agencies: try await site.agencyNames(), proof: try context.proof,
      body: body ?? draft ?? FormBody(kept.completion), isFromDraft: draft != nil)
  }

  /// What stands now is what is put right: an earlier version leads to it.
  private func ask(_: Request, context: SiteContext) async throws -> Response {
    let opened = try await open(context)
    guard let newest = opened.versions.last, newest.id != opened.entry.id, KeptForm(newest) != nil
    else {
      return try await page(context, nil).map { context.page($0) } ?? toEntry(context)
    }
    return context.redirect(
      to: try KeptForm(newest)?.correctionPath(of: context.person) ?? "/people")
  }

  private func toEntry(_ context: SiteContext) throws -> Response {
    let entry: ID<Entry> = try context.id("entry")
    return context.redirect(to: "/people/\(try context.person)/entries/\(entry)")
  }

  private func open(_ context: SiteContext) async throws -> OpenedEntry {
    try await OpenEntry(store: site.records)(
      try context.id("entry"), about: try context.person, by: try context.worker)
  }

  private func correct(_: Request, context: SiteContext) async throws -> Response {
    guard var page = try await page(context, context.form) else { return try toEntry(context) }
    do {
      let (filled, why) = try page.corrected()
      let saved = try await CorrectForm(store: site.records, practice: try await site.practice())(
        filled, correcting: page.kept.entry.id, about: page.subject.person, why: why,
        once: FormKey(in: context.form).command, by: page.subject.worker)
      try await site.drafts.finish(context.form, by: page.subject.worker)
      return context.redirect(to: "\(page.subject.path)/assessments/\(saved.id)?saved=yes")
    } catch let errors as FormErrors {
      page.errors = errors
    } catch let refused as Refused {
      page.refused = refused.objections
      for objection in refused.objections {
        page.errors.add(
          objection.message,
          to: objection.rule.map {
            OverrulingQuestions.field($0.id, of: objection.person)
          } ?? "whole-form")
      }
    } catch is Conflict {
      page.errors.add(
        "Somebody else put this right first. Your answers are still here: open what was recorded, read "
          + "their version, and put that one right if something is still wrong", to: "whole-form")
    }
    return context.page(page)
  }
}
