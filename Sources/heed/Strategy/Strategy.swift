import ArgumentParser
import Packs
import Vocabulary

/// `heed strategy`: the strategies as data.
struct Strategy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Strategies: list them, read one, check one that is being written.",
    subcommands: [
      ListStrategies.self, ShowStrategy.self, CheckStrategy.self, CompareStrategies.self,
      TraceStrategies.self,
    ])
}

/// The strategies that come with Heed.
enum ShippedStrategies {
  static func library() throws -> PackLibrary {
    do {
      return try PackLibrary.shipped()
    } catch {
      throw Failure("The strategies that come with Heed are damaged: install it again.\n\(error)")
    }
  }

  /// A strategy by the name of its place.
  static func pack(_ name: String, in library: PackLibrary) throws -> StrategyPack {
    if let pack = library.packs.first(where: { $0.id.value == name }) { return pack }
    throw Failure(
      "There is no strategy called “\(name)”. There are: "
        + library.packs.map(\.id.value).joined(separator: ", ") + ".")
  }
}

/// `heed strategy list`.
struct ListStrategies: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the strategies.")

  func run() async throws {
    for pack in try ShippedStrategies.library().packs {
      let identity = pack.identity
      let period = identity.period.value.map { "\($0.from)–\($0.to)" } ?? "period not stated"
      print(
        "\(pack.id): \(identity.title) (\(pack.place.name), \(period), \(identity.status.label))")
      print(
        "  \(pack.objectives.count) objectives, \(pack.indicators.filter(\.status.isFormal).count) "
          + "formal indicators, \(pack.questions.filter(\.isOpen).count) open questions")
    }
  }
}

/// `heed strategy check`.
struct CheckStrategy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check strategies that are being written.",
    discussion: """
      Each path is the folder of one strategy, or a folder that holds several and the language they share. Everything \
      that is wrong is printed with its file, line and column. Ends with 0 when nothing is wrong, and 1 when something is.
      """)

  @Argument(help: "The folders.", completion: .directory)
  var paths: [String]

  func run() async throws {
    let shipped = try ShippedStrategies.library()
    var isSound = true
    for path in paths {
      do throws(PackFaults) {
        for pack in try StrategyFolder(path: path).checked(beside: shipped) {
          print("\(pack.id): sound. \(pack.place.name), version \(pack.identity.version).")
        }
      } catch {
        isSound = false
        for fault in error.faults { say("\(fault)") }
        say("\(path): \(error.faults.count == 1 ? "1 fault" : "\(error.faults.count) faults").")
      }
    }
    guard isSound else { throw ExitCode(1) }
  }
}

extension PackStatus {
  var label: String {
    switch self {
    case .draft: "draft"
    case .agreed: "agreed"
    case .ended: "ended"
    }
  }
}
