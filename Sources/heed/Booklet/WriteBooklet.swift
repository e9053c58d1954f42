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
      imported are used before those that come with Heed. With --own, indicators that loaded returns or the record can \
      answer have the partnership’s own figures as well; such a file is for the partnership and not for the public.
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
      "The year to 31 March by the year it ends in, such as 2024; a quarter, 2024-Q2 for April to June; or a month, "
        + "2024-05 (default: the latest year published).",
      valueName: "period"))
  var period: String?

  @Flag(
    help: ArgumentHelp(
      "Also the partnership’s own figures, from the returns and the record in the data folder; small numbers are "
        + "withheld."))
  var own = false

  @Option(
    help: ArgumentHelp(
      "With --own: the master key file (default: $HEED_MASTER_KEY_FILE, or keys/master.key in the data folder).",
      valueName: "file"))
  var keyFile: String?

  @Option(help: "How to write it: html or csv.")
  var format: Format = .html

  @Option(name: .shortAndLong, help: "The file to write; “-” for what the command prints.")
  var output: String = "-"

  func run() async throws {
    let asked = try chosenPeriod()
    let packs = try ShippedStrategies.library()
    let pack = try ShippedStrategies.pack(place, in: packs)
    let maker = BookletMaker(library: try options.folder.library(), packs: packs)
    let figures = own ? try await OwnFigures(options, keyFile).figures(of: pack, in: packs) : []
    let booklet =
      if let asked {
        try maker.booklet(of: pack.id, about: asked, own: figures)
      } else {
        try maker.booklet(of: pack.id, own: figures)
      }
    try OutputFile(output).write(Array((format == .html ? booklet.html : booklet.csv).utf8))
  }

  private func chosenPeriod() throws -> BookletPeriod? {
    guard let period else { return nil }
    guard let chosen = BookletPeriod(period) else {
      throw Failure(
        "The period is “\(period)”: give a year such as 2024, a quarter such as 2024-Q2, or a month such as 2024-05."
      )
    }
    guard chosen.form == .annual || own else {
      throw Failure(
        "Official statistics are yearly. For a quarter or a month, add --own for the partnership’s own figures."
      )
    }
    return chosen
  }
}
