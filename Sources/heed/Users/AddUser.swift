public import ArgumentParser
public import Record
import Storage
import UseCases
public import Vocabulary

extension Role: ExpressibleByArgument {}
extension AgencyKind: ExpressibleByArgument {}

/// `heed user add`.
struct AddUser: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an account, and print a password that works once.")

  @OptionGroup var options: DataOptions

  @Argument(help: "The username they sign in with.")
  var username: String

  @Option(help: "Their name, as colleagues see it.")
  var name: String

  @Option(help: "What their account lets them do.")
  var role: Role

  @Option(help: "The name of their agency.")
  var agency: String

  @Option(help: "The kind of work the agency does, when it is new here.")
  var agencyKind: AgencyKind?

  func validate() throws {
    guard Username(username) != nil else {
      throw ValidationError(
        "“\(username)” cannot be a username: use 3 to 64 letters, digits, full stops, hyphens, underscores or @."
      )
    }
  }

  func run() async throws {
    guard let username = Username(username) else { return }
    let store = try SQLiteStore.open(folder: options.folder, keyFile: options.masterKeyFile)
    let add = AddAccount(accounts: store, passwords: Passwords(), now: SQLiteStore.systemClock)
    do {
      let password = try await add(
        username, name: name, role: role, agency: try await chosenAgency(of: store),
        by: User.operatorOfMachine)
      try store.close()
      print(
        """
        Added \(username.text). Their first password, which they must change when they sign in:

          \(password.text)

        It is not shown again.
        """)
    } catch is UsernameTaken {
      throw Failure("Somebody already has the username \(username.text). Nothing was added.")
    }
  }

  private func chosenAgency(of store: SQLiteStore) async throws -> AgencyCard {
    let known = try await store.reading { record in try record.agencies() }
    if let agency = known.first(where: { $0.name == agency || $0.id.value == agency }) {
      return agency
    }
    guard let agencyKind else {
      let names = known.map(\.name).joined(separator: ", ")
      throw Failure(
        "There is no agency “\(agency)” yet\(names.isEmpty ? "" : " (there is \(names))"). Say what it does with --agency-kind."
      )
    }
    var generator = SystemRandomNumberGenerator()
    return AgencyCard(
      id: .make(at: SQLiteStore.systemClock(), using: &generator), name: agency, kind: agencyKind)
  }
}
