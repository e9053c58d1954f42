import ArgumentParser
import Record
import Storage
import UseCases
import Vocabulary

extension DataOptions {
  /// The record and somebody’s account in it.
  func account(_ username: String) async throws -> (SQLiteStore, Account) {
    let store = try store()
    guard let account = try await store.account(username: username) else {
      throw Failure("There is no account with the username “\(username)”.")
    }
    return (store, account)
  }
}

/// `heed user list`.
struct ListUsers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the accounts.")

  @OptionGroup var options: DataOptions

  func run() async throws {
    let store = try options.storeForReading()
    for account in try await store.accounts() {
      let ended = account.endedAt.map { ", ended \($0.british)" } ?? ""
      print(
        "\(account.username)\t\(account.name)\t\(account.role.label)\t\(account.agency.name)\(ended)"
      )
    }
  }
}

/// `heed user role`.
struct ChangeUserRole: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Change somebody’s role, at once.")

  @OptionGroup var options: DataOptions
  @Argument(help: "The username.") var username: String
  @Argument(help: "The new role.") var role: Role

  func run() async throws {
    let (store, account) = try await options.account(username)
    try await ChangeRole(accounts: store, now: SQLiteStore.systemClock)(
      of: account.practitioner, to: role, by: User.operatorOfMachine)
    try store.close()
    print("\(username) is now: \(role.label).")
  }
}

/// `heed user languages`.
struct ChangeUserLanguages: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages",
    abstract: "Say which languages somebody can work in besides English.",
    discussion: "They replace those said before; without any, none are kept.")

  @OptionGroup var options: DataOptions
  @Argument(help: "The username.") var username: String
  @Argument(help: "Each language: Polish “British Sign Language”.") var languages: [String] = []

  func validate() throws {
    if let wrong = languages.first(where: { LanguageName($0) == nil }) {
      throw ValidationError("“\(wrong)” is not the name of a language.")
    }
    if languages.count > ChangeLanguages.most {
      throw ValidationError("Name \(ChangeLanguages.most) languages or fewer.")
    }
  }

  func run() async throws {
    let (store, account) = try await options.account(username)
    try await ChangeLanguages(accounts: store, now: SQLiteStore.systemClock)(
      of: account.practitioner, to: languages.compactMap { LanguageName($0) },
      by: User.operatorOfMachine)
    try store.close()
    print("The languages of \(username) are saved.")
  }
}

/// `heed user reset-password`.
struct ResetUser: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset-password", abstract: "Give somebody a new password that works once.")

  @OptionGroup var options: DataOptions
  @Argument(help: "The username.") var username: String
  @Flag(help: "Also take away their two-step sign-in, for a phone or app that was lost.")
  var alsoTwoStep = false

  func run() async throws {
    let (store, account) = try await options.account(username)
    let reset = ResetPassword(
      accounts: store, passwords: Passwords(), now: SQLiteStore.systemClock)
    let password = try await reset(
      of: account.practitioner, alsoTwoStep: alsoTwoStep, by: User.operatorOfMachine)
    try store.close()
    print(
      "The new password of \(username), which they must change when they sign in: \(password.text)")
  }
}

/// `heed user end`.
struct EndUser: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "End an account: they are signed out at once and cannot sign in.")

  @OptionGroup var options: DataOptions
  @Argument(help: "The username.") var username: String

  func run() async throws {
    let (store, account) = try await options.account(username)
    try await EndAccount(accounts: store, now: SQLiteStore.systemClock)(
      account.practitioner, by: User.operatorOfMachine)
    try store.close()
    print("The account \(username) has ended.")
  }
}
