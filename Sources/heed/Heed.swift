import ArgumentParser

/// The one program.
@main
struct Heed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heed",
    abstract: "Run a place’s multi-agency work on child neglect.",
    discussion: """
      Heed keeps one record that is only ever added to, decides in one place who may see what, and serves the pages \
      people work from. To see it with invented people, run script/run, or:

        heed demo && heed serve
      """,
    version: "0.1.0",
    subcommands: [
      Serve.self, Demo.self, Strategy.self, WriteBooklet.self, Statistics.self, CIN.self,
    ],
    groupedSubcommands: [
      CommandGroup(name: "People who sign in", subcommands: [User.self]),
      CommandGroup(
        name: "Looking after the record",
        subcommands: [RecordCommand.self, Key.self, Backup.self, Restore.self, Place.self]),
    ])
}
