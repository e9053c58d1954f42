import Record
import UseCases
import Vocabulary

/// Unfinished forms, for the features that have long ones.
struct Drafts: Sendable {
  let accounts: any AccountStore
  let now: @Sendable () -> Instant

  /// What the worker had typed in the form at this path when it was last kept; nothing when they had not begun.
  func form(at path: String, of worker: Worker) async throws -> FormBody? {
    guard let draft = try await accounts.draft(path, of: worker.practitioner) else { return nil }
    return try FormBody(encoded: draft.body.utf8)
  }

  /// Forgets the draft of a form that has been sent and taken.
  func finish(_ form: FormBody, by worker: Worker) async throws {
    guard let path = form.text(DraftKey.field) else { return }
    try await accounts.discardDraft(path, of: worker.practitioner)
  }

  /// Keeps a form as it is typed.
  ///
  /// - Throws: ``NotFound`` when it does not say which form it is.
  func keep(_ form: FormBody, by worker: Worker) async throws {
    guard let path = form.text(DraftKey.field), LocalPath.isLocal(path) else { throw NotFound() }
    let title = String(form.typed(DraftKey.titleField).text.prefix(200))
    let body = form.without([
      FormProof.field, FormKey.field, DraftKey.field, DraftKey.titleField,
    ])
    try await accounts.keep(
      Draft(
        key: path, title: title.isEmpty ? "Unfinished form" : title, body: body.encoded,
        keptAt: now()),
      of: worker.practitioner)
  }
}
