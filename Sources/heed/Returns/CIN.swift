import ArgumentParser

/// `heed cin`: the children in need census.
struct CIN: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cin",
    abstract:
      "The children in need census: check a return before it is sent, load it to count it, or make one up.",
    subcommands: [
      CheckCIN.self, LoadCIN.self, ListCIN.self, CompareCIN.self, GenerateCIN.self,
    ])
}
