import Foundation

/// Writes the YAML files of a folder of packs as one Swift file.
///
/// They are written as text and not as bytes: the compiler takes half a second for the one and four minutes for the other.
@main
struct WritePacksAsSwift {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(Data("Usage: WritePacksAsSwift PACKS OUTPUT\n".utf8))
      exit(64)
    }
    let packs = URL(filePath: arguments[1], directoryHint: .isDirectory)
    var entries: [String] = []
    for path in try yamlFiles(in: packs) {
      let text = try String(contentsOf: packs.appending(path: path), encoding: .utf8)
      entries.append("    (\(literal(path)), \(literal(text))),")
    }
    let swift = """
      /// The files of the packs, as they stood when the program was built.
      enum ShippedPacks {
        static let files: [(path: String, text: String)] = [
      \(entries.joined(separator: "\n"))
        ]
      }

      """
    try swift.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
  }

  private static func yamlFiles(in packs: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: packs.path())
      .filter { $0.hasSuffix(".yaml") && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted()
  }

  private static func literal(_ text: String) -> String {
    var hashes = "###"
    while text.contains("\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
    return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
  }
}
