import ArgumentParser
import Foundation
import PublishedStatistics
import Storage

/// `heed statistics`: the published tables that figures are compared with.
struct Statistics: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Published statistics: bring tables in, list them, write them out.",
    discussion: PublishedLibrary.attribution,
    subcommands: [ImportStatistics.self, ListStatistics.self, ExportStatistics.self])
}

/// Where imported tables are.
struct StatisticsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder the data is kept in (default: $HEED_DATA, or ./data).", valueName: "folder"))
  var data: String?

  var folder: StatisticsFolder {
    StatisticsFolder(in: data ?? DataOptions.environment("HEED_DATA") ?? "data")
  }
}

/// `heed statistics import`.
struct ImportStatistics: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read published tables and keep them.",
    discussion: """
      Each file is one of the Department for Education’s open data tables, as it was downloaded. A table of the same \
      name takes the place of the one before. If one file cannot be read, none is kept.
      """)

  @OptionGroup var options: StatisticsOptions

  @Argument(help: "The CSV files.", completion: .file(extensions: ["csv"]))
  var files: [String]

  func run() async throws {
    var tables: [PublishedTable] = []
    for file in files {
      let table = try PublishedFile(path: file).table()
      guard !tables.contains(where: { $0.name == table.name }) else {
        throw Failure("Two of the files are called \(table.name).csv. Nothing was imported.")
      }
      tables.append(table)
    }
    try options.folder.keep(tables)
    for table in tables {
      print("\(table.name): \(table.rowCount) rows, \(table.span)")
    }
  }
}

/// `heed statistics list`.
struct ListStatistics: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the tables: those that come with Heed, and those imported."
  )

  @OptionGroup var options: StatisticsOptions

  func run() async throws {
    let imported = Set(options.folder.names)
    let library = try options.folder.library()
    for name in library.names {
      guard let table = try library.table(named: name) else { continue }
      print(
        "\(name): \(table.rowCount) rows, \(table.span)"
          + (imported.contains(name) ? ", imported" : ""))
    }
    print("\n\(PublishedLibrary.attribution)")
  }
}

/// `heed statistics export`.
struct ExportStatistics: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a table out as it was published, byte for byte.")

  @OptionGroup var options: StatisticsOptions

  @Argument(help: "The table: the name of its file without “.csv”.")
  var name: String

  @Option(name: .shortAndLong, help: "The file to write; “-” for what the command prints.")
  var output: String

  func run() async throws {
    let library = try options.folder.library()
    let wanted = name.hasSuffix(".csv") ? String(name.dropLast(4)) : name
    guard let table = try library.table(named: wanted) else {
      throw Failure(
        "There is no table called “\(name)”. “heed statistics list” says which there are.")
    }
    try OutputFile(output).write(table.csv)
  }
}

extension PublishedTable {
  /// Its first and last years in words.
  var span: String {
    guard let first = years.first, let last = years.last else { return "no years" }
    return first == last ? first.wording : "from \(first.wording) to \(last.wording)"
  }
}
