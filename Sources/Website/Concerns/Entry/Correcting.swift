import Casework
import HTTPTypes
import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Saving a correction, or showing both versions when somebody else saved one first.
struct Correcting {
  let site: SiteParts
  let context: SiteContext
  let opened: OpenedEntry

  private var form: FormBody { context.form }

  func save<Form: EntryForm>(_: Form.Type) async throws -> Response {
    let subject = try await site.formSubject(
      context, for: Form.self, correcting: opened.first)
    let basedOn = opened.basis(of: form)
    let path = "\(subject.path)/entries/\(basedOn.id)"
    if form.text("was_shown_both") != nil {
      switch form.text("which") {
      case "mine": break
      case "theirs":
        try await site.drafts.finish(form, by: subject.worker)
        return context.redirect(to: path)
      default:
        return try await both(
          Form.self, subject, theirs: basedOn, ["which": "Select which should stand"])
      }
    }
    if let more = Form.shownAgain(form) {
      return try await again(Form.self, FormErrors(), subject, basedOn, body: more)
    }
    do {
      let entry = try Form.newEntry(form, about: subject, correcting: basedOn.said(among: opened))
      let correction = entry.correcting(basedOn.id)
      let saved = try await CorrectEntry(
        store: site.records, practice: try await site.practice())(
          correction, once: FormKey(in: form).command, by: subject.worker)
      try await site.drafts.finish(form, by: subject.worker)
      return context.redirect(
        to: Form.isUrgent(form, correcting: basedOn)
          ? Form.next(after: saved, about: subject.person)
          : "\(subject.path)/entries/\(saved.id)?saved=yes")
    } catch let errors as FormErrors {
      return try await again(Form.self, errors, subject, basedOn)
    } catch let refused as Refused {
      return try await again(
        Form.self, FormErrors(refused), subject, basedOn, objections: refused.objections)
    } catch let conflict as Conflict {
      guard let theirs = conflict.since.last else { throw conflict }
      // Opened as any entry is, so that the look is allowed and logged.
      _ = try await OpenEntry(store: site.records)(
        theirs.id, about: subject.person, by: subject.worker)
      return try await both(Form.self, subject, theirs: theirs, FormErrors(), .conflict)
    }
  }

  private func again<Form: EntryForm>(
    _: Form.Type, _ errors: FormErrors, _ subject: FormSubject, _ corrected: Entry,
    objections: [Objection] = [], body: FormBody? = nil
  ) async throws -> Response {
    context.page(
      CorrectionPage<Form>(
        subject: subject, corrected: corrected, agencies: try await site.agencyNames(),
        proof: try context.proof, body: body ?? form, errors: errors, objections: objections))
  }

  private func both<Form: EntryForm>(
    _: Form.Type, _ subject: FormSubject, theirs: Entry, _ errors: FormErrors,
    _ status: HTTPResponse.Status? = nil
  ) async throws -> Response {
    var reader = FormReader(form, today: subject.today, correcting: theirs)
    let mine = Form.read(&reader, about: subject).content
    return context.page(
      ConflictPage<Form>(
        subject: subject, theirs: theirs, mine: mine, agencies: try await site.agencyNames(),
        proof: try context.proof, body: form, path: context.path, errors: errors), status)
  }
}

extension Entry {
  /// The version that says something: of a withdrawal, what it withdrew.
  fileprivate func said(among opened: OpenedEntry) -> Entry {
    kind.name == Withdrawal.kind.name ? opened.newest : self
  }
}

extension NewEntry {
  /// The same, putting right another version.
  fileprivate func correcting(_ version: ID<Entry>) -> NewEntry {
    NewEntry(
      kind: kind, subjects: subjects, occurred: occurred, basis: basis, marking: marking,
      contents: contents, corrects: version, basedOn: basedOn)
  }
}
