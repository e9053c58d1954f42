import ArgumentParser
import DemoPartnership
import Foundation
import Hummingbird
import Logging
import NIOCore
import Record
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
      ends TLS in front of it and give the address they will type as --public-url. Stop it with Ctrl-C or SIGTERM: what \
      has begun is finished first.
      """)

  @OptionGroup var options: DataOptions

  @Option(help: "The port (default: $HEED_PORT, or 8080).")
  var port: Int?

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp("The address people type, such as https://heed.example.", valueName: "url"))
  var publicURL: String?

  @Flag(help: "Also log every request: its route, how it ended and how long it took.")
  var logRequests = false

  func validate() throws {
    guard (1...65_535).contains(chosenPort) else {
      let typed = port.map(String.init) ?? Self.portInEnvironment ?? ""
      throw ValidationError("The port is “\(typed)”: it must be a number from 1 to 65535.")
    }
    guard let publicURL else { return }
    guard publicURL.hasPrefix("https://") || publicURL.hasPrefix("http://") else {
      throw ValidationError(
        "--public-url is “\(publicURL)”: it must begin with https:// or http://.")
    }
  }

  func run() async throws {
    let port = chosenPort
    let store = try SQLiteStore.open(
      folder: options.folder, keyFile: options.masterKeyFile, for: .serving)
    let isDemo = try await store.isDemo()
    let site = try await Site(
      records: store, accounts: store, strategies: store, returns: store, figures: store,
      passwords: Passwords(),
      settings: settings(isDemo: isDemo),
      now: SQLiteStore.systemClock)
    let isNew = try await store.accounts().isEmpty
    let greeting = greeting(port: port, isDemo: isDemo, isNew: isNew)
    let app = Application(
      responder: site,
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { _ in tell(greeting) }, logger: logger)
    do {
      try await app.runService()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw Failure(
        "Port \(port) on \(host) is already in use. Stop what uses it, or choose another with --port or HEED_PORT."
      )
    } catch let error as IOError where error.errnoCode == EACCES {
      throw Failure(
        "Heed may not use port \(port): ports below 1024 are kept for the system. Choose another with --port."
      )
    }
    try store.close()
  }

  private func settings(isDemo: Bool) -> SiteSettings {
    let invitations = DemoCard.all.map {
      DemoInvitation(username: $0.username, youWillSee: $0.youWillSee)
    }
    return SiteSettings(publicURL: publicURL, invitations: isDemo ? invitations : [])
  }

  private var logger: Logger {
    var logger = Logger(label: "heed")
    logger.logLevel = logRequests ? .info : .warning
    return logger
  }

  private var chosenPort: Int {
    port ?? Self.portInEnvironment.map { Int($0) ?? 0 } ?? 8080
  }

  private static var portInEnvironment: String? { DataOptions.environment("HEED_PORT") }

  private var firstAccount: String {
    "  heed user add USERNAME --name \"THEIR NAME\" --role administrator --agency \"THEIR AGENCY\" "
      + "--agency-kind partnership --data \(options.folder)"
  }

  /// Where the site is, and how to sign in to a demonstration.
  private func greeting(port: Int, isDemo: Bool, isNew: Bool) -> String {
    let address = "Heed is at \(publicURL ?? "http://\(host):\(port)")"
    guard !isNew else {
      return "\(address)\n\nNobody can sign in yet. Add the first administrator:\n\n\(firstAccount)"
    }
    guard isDemo else { return address }
    let width = DemoCard.all.map(\.username.count).max() ?? 0
    let lines = DemoCard.all.map { card in
      let gap = String(repeating: " ", count: width - card.username.count)
      return "  \(card.username)\(gap)  \(card.role.label), \(card.agency)"
    }
    return """
      \(address)

      This is a demonstration: everybody in it is invented. Choose a card on the first page, or sign in as:

      \(lines.joined(separator: "\n"))

      The password of each is \(DemoPartnership.password)
      """
  }
}
