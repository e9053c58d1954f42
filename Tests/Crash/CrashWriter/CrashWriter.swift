import Glibc
import Storage

/// Writes to a record as fast as it can, saying what was acknowledged, until it is killed.
///
///     CrashWriter write FOLDER          open, verify, then add and look until killed
///     CrashWriter check FOLDER < SAID   verify, and find everything that was said to be kept
///     CrashWriter fill FOLDER           add until the disk is full, wait for a line, add a little more
@main
enum CrashWriter {
  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { end("usage: CrashWriter write|check|fill FOLDER", code: 64) }
    do {
      let store = try SQLiteStore.open(folder: arguments[2])
      switch arguments[1] {
      case "write": try await Load(store).writeForEver()
      case "check": try await Check(store).run()
      case "fill": try await Load(store).fill()
      default: end("not a mode: \(arguments[1])", code: 64)
      }
      try store.close()
    } catch {
      end("\(type(of: error)): \(error)", code: 1)
    }
  }

  /// Says a whole line at once, so that only the last can be cut short.
  static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(1, bytes, bytes.count)
  }

  static func end(_ why: String, code: Int32) -> Never {
    let bytes = Array("\(why)\n".utf8)
    _ = write(2, bytes, bytes.count)
    exit(code)
  }
}
