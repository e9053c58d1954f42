import ArgumentParser
import Storage

/// `heed place`: what the place is called, at the top of every page.
struct Place: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what the place is called, or change it.")

  @OptionGroup var options: DataOptions

  @Argument(help: "The new name, such as “Averley”; without one, the present name is printed.")
  var name: String?

  func run() async throws {
    let store = try options.store()
    if let name {
      try await store.set(placeName: name, isDemo: try await store.isDemo())
      print(
        "The place is now called \(name). A server that is running shows it when it is started again."
      )
    } else {
      print(try await store.placeName())
    }
    try store.close()
  }
}
