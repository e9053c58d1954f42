import Casework
import Hummingbird
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// What becomes of an assessment that somebody typed while somebody else finished it.
struct MeanwhileRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.post("/people/:person/forms/:form/meanwhile", .recordAbout, settle)
  }

  private func settle(_: Request, context: SiteContext) async throws -> Response {
    let filling = try await site.filling(
      try await site.formSubject(context), try await site.form(context), context.form)
    if let path = try await pathSaved(context) { return context.redirect(to: path) }
    guard let finished = FinishedMeanwhile(filling) else {
      return context.redirect(to: filling.path)
    }
    let theirs = "\(filling.subject.path)/assessments/\(finished.theirs.id)"
    do {
      switch context.form.text("which") {
      case "addition":
        try await site.addToRecord()(
          try filling.addition(to: finished.course.id), once: FormKey(in: context.form).command,
          by: filling.subject.worker)
        try await site.drafts.finish(context.form, by: filling.subject.worker)
        return context.redirect(to: "\(theirs)?saved=yes")
      case "correction" where finished.isSameVersion:
        return try await correct(finished, context) ?? context.redirect(to: theirs)
      case "neither":
        try await site.drafts.finish(context.form, by: filling.subject.worker)
        return context.redirect(to: theirs)
      default:
        throw ["which": "Select what should become of what you typed"] as FormErrors
      }
    } catch let errors as FormErrors {
      return try await page(finished, context, errors)
    } catch let refused as Refused {
      var errors = FormErrors()
      for objection in refused.objections { errors.add(objection.message, to: "which") }
      return try await page(finished, context, errors)
    }
  }

  /// Every part that mine would change becomes a draft of its correction; the first is opened.
  private func correct(
    _ finished: FinishedMeanwhile, _ context: SiteContext
  ) async throws -> Response? {
    let subject = finished.filling.subject
    let corrections = finished.corrections
    for (part, body) in corrections {
      let draft = DraftKey(
        path: part.correctionPath(of: subject.person),
        title: "Correction of \(part.completion.title): \(subject.name)", in: body)
      var body = body
      body.add(DraftKey.field, draft.path)
      body.add(DraftKey.titleField, draft.title)
      try await site.drafts.keep(body, by: subject.worker)
    }
    // What is said of another child is put right from that child’s page: until then it stays in the draft.
    if finished.mineIsOfThisChildAlone {
      try await site.drafts.finish(context.form, by: subject.worker)
    }
    guard let first = corrections.first?.part else { return nil }
    return context.redirect(to: first.correctionPath(of: subject.person))
  }

  /// The form was sent twice: where what it saved the first time is read.
  private func pathSaved(_ context: SiteContext) async throws -> String? {
    try await FillingRoutes(site: site).pathSaved(once: context)
  }

  private func page(
    _ finished: FinishedMeanwhile, _ context: SiteContext, _ errors: FormErrors
  ) async throws -> Response {
    context.page(
      FinishedMeanwhilePage(
        finished: finished, agencies: try await site.agencyNames(), proof: try context.proof,
        errors: errors))
  }
}

extension FillingRoutes {
  /// Theirs and mine, when an assessment was finished while it was being written; each look at theirs is logged.
  func meanwhile(_ filling: Filling, _ context: SiteContext) async throws -> Response {
    let worker = filling.subject.worker
    if filling.body.text(DraftKey.field) != nil {
      try await site.drafts.keep(filling.body.without(Self.notKept), by: worker)
    }
    guard let finished = FinishedMeanwhile(filling) else {
      return context.page(ClosedMeanwhilePage(filling: filling), .conflict)
    }
    for part in finished.parts {
      _ = try await OpenEntry(store: site.records)(
        part.entry.id, about: filling.subject.person, by: worker)
    }
    return context.page(
      FinishedMeanwhilePage(
        finished: finished, agencies: try await site.agencyNames(), proof: try context.proof),
      .conflict)
  }

  /// Where what this very form saved is read, when it was sent before; nil for one that is sent for the first time.
  func pathSaved(once context: SiteContext) async throws -> String? {
    guard let key = FormKey.sent(in: context.form) else { return nil }
    let practitioner = try context.worker.practitioner
    let saved = try await site.records.reading {
      try $0.entries(savedBy: key, of: practitioner)
    }
    return try saved?.first.map { "/people/\(try context.person)/assessments/\($0.id)" }
  }
}
