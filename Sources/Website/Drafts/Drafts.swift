import Record
import UseCases
import Vocabulary

/// Unfinished forms, for the features that have long ones.
struct Drafts: Sendable {
  let accounts: any AccountStore
  let now: @Sendable () -> Instant

  /// What the worker had typed in the form at this path when it was last kept; nothing when they had not begun.
  ///
  /// - Parameter goingOn: whether it is the next step of a form that is open already, and not opened anew.
  func form(at path: String, of worker: Worker, goingOn: Bool = false) async throws -> FormBody? {
    guard let draft = try await accounts.draft(path, of: worker.practitioner) else { return nil }
    let body = try FormBody(encoded: draft.body.utf8)
    return goingOn ? body : DraftSeen.opened(from: DraftSeen(in: body)).carried(in: body)
  }

  /// Forgets the draft of a form that has been sent and taken; not what was kept in another tab meanwhile.
  func finish(_ form: FormBody, by worker: Worker) async throws {
    if let path = form.text(DraftKey.field), let seen = DraftSeen(in: form),
      let kept = try await self.form(at: path, of: worker, goingOn: true),
      seen.hasNotSeen(DraftSeen(in: kept))
    {
      return
    }
    try await discard(form, by: worker)
  }

  /// Forgets a draft that its author discards.
  func discard(_ form: FormBody, by worker: Worker) async throws {
    guard let path = form.text(DraftKey.field) else { return }
    try await accounts.discardDraft(path, of: worker.practitioner)
  }

  /// Keeps a form as it is typed.
  ///
  /// - Throws: ``NotFound`` when it does not say which form it is; ``KeptElsewhere`` when other answers to it were kept in
  ///   another tab since it was opened.
  func keep(_ form: FormBody, by worker: Worker) async throws {
    guard let path = form.text(DraftKey.field), LocalPath.isLocal(path) else { throw NotFound() }
    let title = String(form.typed(DraftKey.titleField).text.prefix(200))
    var body = form.without([
      FormProof.field, FormKey.field, DraftKey.field, DraftKey.titleField,
    ])
    if let seen = DraftSeen(in: form) {
      if let draft = try await accounts.draft(path, of: worker.practitioner) {
        let kept = try FormBody(encoded: draft.body.utf8)
        let elsewhere = KeptElsewhere(draft: draft, kept: kept, typed: body)
        if seen.hasNotSeen(DraftSeen(in: kept)), !elsewhere.differences.isEmpty { throw elsewhere }
      }
      body = seen.keptAnew.carried(in: body)
    }
    try await accounts.keep(
      Draft(
        key: path, title: title.isEmpty ? "Unfinished form" : title, body: body.encoded,
        keptAt: now()),
      of: worker.practitioner)
  }
}
