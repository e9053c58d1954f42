import Foundation

/// How soon the program answers after it is started, and how much memory it holds then and after work.
struct StartUp: Benchmark {
  let name = "start"

  func figures(in workplace: Workplace) async throws -> [Figure] {
    let data = try workplace.folder("start")
    _ = try await Program(
      workplace.heed, ["demo", "--data", data.path, "--families", "150"]
    ).finished()
    var (milliseconds, memory, bare, bareMemory) = (Rounds(), Rounds(), Rounds(), Rounds())
    for _ in 0..<5 {
      let hello = try await Server(workplace.hello, port: 18_093) { ["\($0)"] }
      bare.add(hello.tookToStart.milliseconds)
      bareMemory.add(hello.residentMemory)
      hello.stop()
      let heed = try await Server(workplace.heed, port: 18_094) {
        ["serve", "--data", data.path, "--port", "\($0)"]
      }
      milliseconds.add(heed.tookToStart.milliseconds)
      memory.add(heed.residentMemory)
      heed.stop()
    }
    return [
      Figure(
        "From start to first answer", milliseconds.median, "ms", against: "a bare hello page",
        of: bare.median),
      Figure(
        "Memory held after the start", memory.median, "MB", against: "a bare hello page",
        of: bareMemory.median),
    ]
  }
}
