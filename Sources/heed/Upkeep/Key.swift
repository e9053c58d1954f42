import ArgumentParser
import Record
import Storage
import UseCases
import Vocabulary

/// `heed key`: changes the master key, or destroys a person’s key.
struct Key: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Change the master key, or destroy one person’s.",
    subcommands: [Rotate.self, Destroy.self])

  /// `heed key rotate`.
  struct Rotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Wrap every person’s key with a new master key.",
      discussion:
        "Stop the server first. The old key file is left where it is: backups made until now need it."
    )

    @OptionGroup var options: DataOptions

    @Argument(help: "The file to write the new key to. It must not exist yet.")
    var newKeyFile: String

    func run() async throws {
      let store = try options.store()
      try await store.rotateMasterKey(to: newKeyFile)
      try store.close()
      print(
        """
        Every key is now wrapped with the new master key in \(newKeyFile).

        From now on start Heed with --key-file \(newKeyFile) or HEED_MASTER_KEY_FILE, or put that file in place of the \
        old one. Keep the old file for as long as you keep backups made until now.
        """)
    }
  }

  /// `heed key destroy`.
  struct Destroy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Destroy one person’s key, so that what was only about them can never be read again.",
      discussion:
        "This cannot be undone, except from a backup made before. The chain still verifies.")

    @OptionGroup var options: DataOptions

    @Argument(help: "The person’s id, as in the address of their page.")
    var person: String

    @Option(help: "Who is doing this: a username. It is logged.")
    var by: String

    @Option(help: "Why, such as the retention rule it follows from. It is logged.")
    var why: String

    @Flag(help: "Really destroy it.")
    var yes = false

    func validate() throws {
      guard yes else {
        throw ValidationError("Destroying a key cannot be undone. Add --yes to do it.")
      }
      guard ID<Person>(checking: person) != nil else {
        throw ValidationError("“\(person)” is not a person’s id.")
      }
    }

    func run() async throws {
      guard let id = ID<Person>(checking: person) else { return }
      let store = try options.store()
      guard let account = try await store.account(username: by) else {
        throw Failure("There is no account with the username “\(by)”.")
      }
      do {
        try await store.destroyKey(of: id, why: why, by: account.worker.author)
      } catch is NotFound {
        throw Failure("Nobody on the record has the id \(id). Nothing was destroyed.")
      }
      try store.close()
      print("The key has been destroyed.")
    }
  }
}
