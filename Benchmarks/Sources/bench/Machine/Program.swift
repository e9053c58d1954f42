import Foundation

/// A program that was started, watched for how much memory it comes to hold.
final class Program {
  private let process = Process()
  private let output = Pipe()
  let startedAt: ContinuousClock.Instant

  /// Starts it.
  init(_ program: URL, _ arguments: [String], keepingOutput: Bool = false) throws {
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = keepingOutput ? output.fileHandleForWriting : FileHandle.nullDevice
    process.standardError = keepingOutput ? FileHandle.standardError : FileHandle.nullDevice
    startedAt = ContinuousClock().now
    try process.run()
    if keepingOutput { try output.fileHandleForWriting.close() }
  }

  /// What is held in memory now, in MB; nil once the program has ended.
  var residentMemory: Double? { memory("VmRSS:") }

  /// The most that was ever held, in MB; nil once the program has ended.
  var peakMemory: Double? { memory("VmHWM:") }

  /// Everything it prints, once it has ended.
  func wholeOutput() throws -> String {
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(process) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Waits for it to end, and gives how long it ran and the most memory it was seen to hold.
  func finished() async throws -> (seconds: Double, peak: Double) {
    var peak = 0.0
    while process.isRunning {
      peak = max(peak, peakMemory ?? 0)
      try await Task.sleep(for: .milliseconds(5))
    }
    let seconds = (ContinuousClock().now - startedAt).seconds
    guard process.terminationStatus == 0 else { throw Failure(process) }
    return (seconds, peak)
  }

  func stop() {
    guard process.isRunning else { return }
    process.terminate()
    process.waitUntilExit()
  }

  private func memory(_ field: String) -> Double? {
    let path = "/proc/\(process.processIdentifier)/status"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix(field) }),
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first
    else { return nil }
    return Double(kilobytes).map { $0 / 1024 }
  }

  /// A program said that it failed.
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ process: Process) {
      let command = [process.executableURL?.path ?? ""] + (process.arguments ?? [])
      description = "“\(command.joined(separator: " "))” ended with \(process.terminationStatus)"
    }
  }
}
