import ArgumentParser
import Booklet
import Packs
import PublishedStatistics
import Storage
import Vocabulary

/// `heed booklet`: the figures of a place as one file.
struct WriteBooklet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "booklet",
    abstract:
      "Write the booklet of a place: the figures its strategy asks for, from published statistics.",
    discussion: """
      The booklet is one file that needs nothing else and prints on A4, or a table for spreadsheets. Tables that were \
      imported are used before those that come with Heed.
      """)

  /// How the booklet is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html
    case csv
  }

  @OptionGroup var options: StatisticsOptions

  @Argument(help: "The strategy of the place, such as bury.")
  var place: String

  @Option(
    help: ArgumentHelp(
      "The year in which the year to 31 March ends (default: the latest published).",
      valueName: "year"))
  var period: Int?

  @Option(help: "How to write it: html or csv.")
  var format: Format = .html

  @Option(name: .shortAndLong, help: "The file to write; “-” for what the command prints.")
  var output: String = "-"

  func run() async throws {
    let packs = try ShippedStrategies.library()
    let pack = try ShippedStrategies.pack(place, in: packs)
    let maker = BookletMaker(library: try options.folder.library(), packs: packs)
    let booklet = try maker.booklet(of: pack.id, period: period)
    try OutputFile(output).write(Array((format == .html ? booklet.html : booklet.csv).utf8))
  }
}
