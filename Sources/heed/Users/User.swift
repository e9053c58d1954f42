import ArgumentParser
import Record
import Storage
import UseCases
import Vocabulary

/// `heed user`: accounts, from the command line of the machine Heed runs on.
struct User: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add, list, change and end accounts.",
    discussion:
      "Whoever can run this on the machine acts as an administrator, and is logged as the command line.",
    subcommands: [
      AddUser.self, ListUsers.self, ChangeUserRole.self, ChangeUserLanguages.self, ResetUser.self,
      EndUser.self,
    ])

  /// Whoever is at the command line.
  static let operatorOfMachine = Worker(
    practitioner: ID("command-line"), name: "Command line", role: .administrator,
    agency: AgencyCard(id: ID("partnership"), name: "Safeguarding partnership", kind: .partnership))
}
