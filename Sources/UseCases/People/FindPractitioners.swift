public import Record
public import Vocabulary

/// Finds practitioners to add to a team or to name on a restricted record, by part of their name or their agency’s.
public struct FindPractitioners: Sendable {
  private let accounts: any AccountStore

  public init(accounts: any AccountStore) { self.accounts = accounts }

  /// - Returns: at most 25 of those who work with people, by name.
  public func callAsFunction(_ typed: String, by worker: Worker) async throws -> [Worker] {
    guard worker.role.worksWithPeople else { throw NotAllowed(.changeTeam) }
    let words = FoldedName.tokens(of: typed)
    guard !words.isEmpty else { return [] }
    let found = try await accounts.accounts().filter { account in
      guard account.endedAt == nil, account.role.worksWithPeople else { return false }
      let names = FoldedName.tokens(of: "\(account.name) \(account.agency.name)")
      return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
    }
    return found.map(\.worker).sorted { $0.name < $1.name }.prefix(25).map(\.self)
  }

  /// The practitioners with these ids who can still be chosen.
  public func callAsFunction(_ ids: [ID<Practitioner>], by worker: Worker) async throws -> [Worker]
  {
    guard worker.role.worksWithPeople else { throw NotAllowed(.changeTeam) }
    var found: [Worker] = []
    for id in ids.prefix(50) {
      guard let account = try await accounts.account(id), account.endedAt == nil else { continue }
      found.append(account.worker)
    }
    return found
  }
}
