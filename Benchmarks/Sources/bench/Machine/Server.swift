import Foundation
import FoundationNetworking

/// A server that was started for a benchmark and is stopped after it.
final class Server {
  let address: String
  /// From its start to its first answer.
  let tookToStart: Duration
  private let program: Program

  /// Starts it and waits until it answers.
  init(_ executable: URL, port: Int, arguments: (Int) -> [String]) async throws {
    address = "http://127.0.0.1:\(port)"
    program = try Program(executable, arguments(port))
    do {
      try await Self.waitUntilItAnswers(address)
    } catch {
      program.stop()
      throw error
    }
    tookToStart = ContinuousClock.now - program.startedAt
  }

  var residentMemory: Double { program.residentMemory ?? 0 }

  func stop() { program.stop() }

  private static func waitUntilItAnswers(_ address: String) async throws {
    guard let health = URL(string: "\(address)/health") else { throw Unanswered(address: address) }
    let session = URLSession(configuration: .ephemeral)
    for _ in 0..<6000 {
      // Any answer will do: the bare page has no /health and says so.
      if (try? await session.data(from: health)) != nil { return }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw Unanswered(address: address)
  }

  /// A server never answered.
  struct Unanswered: Error {
    let address: String
  }
}
