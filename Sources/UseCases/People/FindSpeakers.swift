public import Casework
import Record
public import Vocabulary

/// Who can speak with a family in their language: those in the team first, then others of its agencies.
public struct FindSpeakers: Sendable {
  private let accounts: any AccountStore
  private let now: @Sendable () -> Instant

  public init(accounts: any AccountStore, now: @escaping @Sendable () -> Instant) {
    self.accounts = accounts
    self.now = now
  }

  /// One for each who is best spoken with in another language; nothing is looked up where there is nobody.
  ///
  /// - Parameter team: those who are in the team now, as far as whoever opened the child’s page may see.
  public func callAsFunction(
    of needs: [LanguageNeed], in team: [PersonProjection.TeamMember]
  ) async throws -> [LanguageSpoken] {
    guard !needs.isEmpty else { return [] }
    let (members, agencies) = (Set(team.map(\.practitioner)), Set(team.map(\.agency)))
    let now = now()
    let all = try await accounts.accounts().filter { account in
      !account.languages.isEmpty && !account.hasEnded(by: now)
        && (members.contains(account.practitioner) || agencies.contains(account.agency.id))
        && account.role.worksWithPeople
    }
    return needs.map { need in
      let speakers = all.compactMap { account in
        account.language(for: need).map {
          Speaker(
            name: account.name, agency: account.agency.name, language: $0,
            isInTeam: members.contains(account.practitioner))
        }
      }
      return LanguageSpoken(
        need: need, speakers: speakers.filter(\.isInTeam) + speakers.filter { !$0.isInTeam })
    }
  }
}

/// Somebody of a family with those who can speak with them.
public struct LanguageSpoken: Hashable, Sendable {
  public let need: LanguageNeed
  /// Those in the team first.
  public let speakers: [Speaker]
}

/// A worker who says that they speak a language: no more of them than whom to ask.
public struct Speaker: Hashable, Sendable {
  public let name: String
  public let agency: String
  public let language: LanguageName
  public let isInTeam: Bool
}

extension Account {
  fileprivate func language(for need: LanguageNeed) -> LanguageName? {
    need.language.flatMap { wanted in languages.first { $0.maySpeak(wanted) } }
  }
}
