import Casework
import FoundationEssentials
import GRDB
import Record
import UseCases
import Vocabulary

extension SQLiteReading {
  func peopleDecidedAbout(
    _ kind: Kind, besides agencies: Set<ID<Agency>>, limit: Int
  ) throws -> [PersonProjection] {
    guard Schema.decisions.contains("'\(kind.name)'") else { return [] }
    try project()
    let besides = try JSONEncoder().encode(agencies.map(\.value).sorted())
    return try db.all(
      Self.decidedQuery(kind), .text(String(decoding: besides, as: UTF8.self)),
      .integer(Int64(limit)), read: readShown)
  }

  func peopleDecidedAbout(
    _ kind: Kind, by agency: ID<Agency>, or practitioner: ID<Practitioner>, limit: Int
  ) throws -> [PersonProjection] {
    guard Schema.decisions.contains("'\(kind.name)'") else { return [] }
    try project()
    return try db.all(
      Self.decidedByQuery(kind), .text(agency.value), .integer(Int64(limit)),
      .text(practitioner.value), read: readShown)
  }

  /// Of a kind that ``Schema/decisions`` finds.
  static func decidedByQuery(_ kind: Kind) -> String {
    """
    WITH made AS (
      SELECT number, practitioner FROM entry
      WHERE kind = '\(kind.name)' AND agency = ?1 ORDER BY number DESC LIMIT ?2)
    SELECT shown FROM person WHERE id IN (
      SELECT decided.person FROM made JOIN entry_subject AS decided
        ON decided.kind = '\(kind.name)' AND decided.number = made.number
      WHERE made.practitioner = ?3
        OR (SELECT count(*) FROM entry_subject AS about JOIN entry ON entry.number = about.number
            WHERE about.person = decided.person AND entry.corrects IS NULL
              AND about.kind = '\(DecisionApproved.kind.name)')
          < (SELECT count(*) FROM entry_subject AS about WHERE about.person = decided.person
              AND about.kind IN (\(Self.decisions))))
    ORDER BY name, id
    """
  }

  /// Of a kind that ``Schema/decisions`` finds.
  static func decidedQuery(_ kind: Kind) -> String {
    """
    SELECT shown FROM person WHERE id IN (
      SELECT person FROM entry_subject WHERE kind = '\(kind.name)' AND number IN (
        SELECT number FROM entry WHERE kind = '\(kind.name)'
          AND agency NOT IN (SELECT value FROM json_each(?)) ORDER BY number DESC LIMIT ?))
    ORDER BY name, id
    """
  }

  /// What is looked at by somebody else, as SQL lists it.
  private static var decisions: String {
    DecisionApproved.decisions.sorted().map { "'\($0)'" }.joined(separator: ", ")
  }

  func leads() throws -> AgencyLeads {
    let leads = try db.all(
      """
      SELECT agency, practitioner FROM account
      WHERE role IN (\(Role.leads.map { "'\($0.rawValue)'" }.joined(separator: ", ")))
        AND (ended_at IS NULL OR ended_at > ?)
      """, .integer(now.microseconds)
    ) { row in (agency: ID<Agency>(row.text(0)), practitioner: ID<Practitioner>(row.text(1))) }
    return AgencyLeads(
      Dictionary(grouping: leads, by: \.agency).mapValues { Set($0.map(\.practitioner)) })
  }
}
