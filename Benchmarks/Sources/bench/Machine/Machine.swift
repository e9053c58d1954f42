import Foundation

/// What the benchmarks ran on.
struct Machine {
  let processor: String
  let cores: Int
  let memory: Int
  let swift: String

  /// Reads it from the running Linux system.
  static func here(swift: String) -> Machine {
    Machine(
      processor: Self.field("model name", in: "/proc/cpuinfo") ?? "an unnamed processor",
      cores: ProcessInfo.processInfo.activeProcessorCount,
      memory: Int((Double(ProcessInfo.processInfo.physicalMemory) / 1_073_741_824).rounded()),
      swift: swift)
  }

  var sentence: String {
    "\(processor), \(cores) cores, \(memory) GB of memory, Linux, Swift \(swift), release build."
  }

  private static func field(_ name: String, in file: String) -> String? {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(separator: ":", maxSplits: 1).last?
      .trimmingCharacters(in: .whitespaces)
  }
}
