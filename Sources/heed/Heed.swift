import ArgumentParser

@main
struct Heed: AsyncParsableCommand {
  func run() async throws {}
}
