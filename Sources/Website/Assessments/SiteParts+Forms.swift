import Casework
import Instruments
import Packs
import Record
import UseCases
import Vocabulary

extension SiteParts {
  /// The forms of the place in every version, so that what was filled in is read as it was asked.
  func formsOfEveryVersion() async throws -> [PlaceForm] {
    try await strategies.library().formsOfEveryVersion(in: try await strategies.followed()?.pack)
  }

  /// The forms of the place.
  func forms() async throws -> [PlaceForm] {
    try await strategies.library().forms(in: try await strategies.followed()?.pack)
  }

  /// The form this address names; audits are filled in at an address of their own.
  func form(_ context: SiteContext) async throws -> PlaceForm {
    let id: ID<Instrument> = try context.id("form")
    guard let form = try await forms().first(where: { $0.id == id }), !form.declaration.isAudit
    else { throw NotFound() }
    return form
  }

  /// The forms on which the place’s audits look at a case.
  func auditForms() async throws -> [PlaceForm] {
    let named = Set(try await strategies.followed()?.pack.audits.flatMap(\.forms) ?? [])
    return try await forms().filter { $0.declaration.isAudit && named.contains($0.id) }
  }

  /// The audit this address names.
  func auditForm(_ context: SiteContext) async throws -> PlaceForm {
    let id: ID<Instrument> = try context.id("audit")
    guard let form = try await auditForms().first(where: { $0.id == id }) else { throw NotFound() }
    return form
  }
}
