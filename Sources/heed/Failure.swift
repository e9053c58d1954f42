import Foundation

/// Something the person at the keyboard can put right, said in full.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Writes a line where problems and progress go, so that what a command prints can be piped.
func say(_ line: String) {
  FileHandle.standardError.write(Data("\(line)\n".utf8))
}

/// Writes a line to what the command prints, at once, also when that is a file or a pipe.
func tell(_ line: String) {
  FileHandle.standardOutput.write(Data("\(line)\n".utf8))
}
