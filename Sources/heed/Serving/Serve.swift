import ArgumentParser
import DemoPartnership
import Hummingbird
import Logging
import Storage
import UseCases
import Vocabulary
import Website

/// `heed serve`: opens the record and serves the site until it is told to stop.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the site.",
    discussion: """
      Serves on this machine only, unless --host says otherwise. For people to reach it from elsewhere, put a proxy that \
      ends TLS in front of it and give the address they will type as --public-url.
      """)

  @OptionGroup var options: DataOptions

  @Option(help: "The port (default: $HEED_PORT, or 8080).")
  var port: Int?

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp("The address people type, such as https://heed.example.", valueName: "url"))
  var publicURL: String?

  func run() async throws {
    let port = try chosenPort()
    let store = try SQLiteStore(
      dataFolder: options.folder, keyFile: options.masterKeyFile, clock: Instant.now)
    let site = try await Site(
      records: store, accounts: store, passwords: Passwords(),
      settings: SiteSettings(publicURL: publicURL), now: Instant.now)
    let signIns = try await signIns(of: store)
    let address = publicURL ?? "http://\(host):\(port)"
    var logger = Logger(label: "heed")
    logger.logLevel = .warning
    let app = Application(
      responder: site,
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), serverName: "heed"),
      onServerRunning: { _ in print("Heed is at \(address)\n\(signIns)") },
      logger: logger)
    do {
      try await app.runService()
    } catch  where "\(error)".contains("in use") || "\(error)".contains("errno: 98") {
      throw Failure(
        "Port \(port) on \(host) is already in use. Stop what uses it, or choose another with --port or HEED_PORT."
      )
    }
    try await store.close()
  }

  private func chosenPort() throws -> Int {
    if let port { return port }
    guard let typed = DataOptions.environment("HEED_PORT") else { return 8080 }
    guard let port = Int(typed), (1...65_535).contains(port) else {
      throw ValidationError("HEED_PORT is “\(typed)”: it must be a number from 1 to 65535.")
    }
    return port
  }

  /// The sign-ins of a demonstration; nothing for a place with real people.
  private func signIns(of store: SQLiteStore) async throws -> String {
    guard try await store.isDemo() else { return "" }
    let width = DemoCard.all.map(\.username.count).max() ?? 0
    let lines = DemoCard.all.map { card in
      let gap = String(repeating: " ", count: width - card.username.count)
      return "  \(card.username)\(gap)  \(card.role.label), \(card.agency)"
    }
    return """

      This is a demonstration: everybody in it is invented. Choose a card on the first page, or sign in as:

      \(lines.joined(separator: "\n"))

      The password of each is \(DemoPartnership.password)

      """
  }
}
