import Glibc

/// Reads a form that carries a file, as its bytes arrive (RFC 7578).
///
/// It never holds more than one piece of the file: what the form says beside it is short and has limits.
struct MultipartReader {
  private let delimiter: [UInt8]
  private var waiting: [UInt8] = Array("\r\n".utf8)
  private var state = State.before

  /// What a piece of the form turned out to be.
  enum Part: Equatable {
    case field(FormBody.Field)
    case fileBegins(name: String, filename: String)
    case fileBytes([UInt8])
    case fileEnds
    case formEnds
  }

  /// The form does not have the form of one, or what is typed in it is too long.
  struct Fault: Error, Equatable {}

  private enum State: Equatable {
    /// Before the first part, whatever stands there means nothing.
    case before
    case afterDelimiter
    case headers
    case field(String)
    case file
    case ended
  }

  static let longestHeaders = 8 * 1024
  static let longestField = 64 * 1024

  /// Nil when what is sent is not such a form.
  init?(contentType: String) {
    let parts = contentType.split(separator: ";").map { $0.trimmingSpaces }
    guard parts.first?.lowercased() == "multipart/form-data",
      let boundary = parts.dropFirst().first(where: { $0.lowercased().hasPrefix("boundary=") })?
        .dropFirst("boundary=".count).unquoted,
      (1...70).contains(boundary.utf8.count)
    else { return nil }
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  /// Takes the next bytes, and gives what they complete.
  mutating func read(_ bytes: some Sequence<UInt8>) throws(Fault) -> [Part] {
    waiting += bytes
    var parts: [Part] = []
    while try step(&parts) {}
    return parts
  }

  /// Says that there are no more bytes.
  func finish() throws(Fault) {
    guard state == .ended else { throw Fault() }
  }

  /// Whether it went on: when not, more bytes are needed.
  private mutating func step(_ parts: inout [Part]) throws(Fault) -> Bool {
    switch state {
    case .before: return skipToDelimiter()
    case .afterDelimiter: return try readDelimiterEnd(&parts)
    case .headers: return try readHeaders(&parts)
    case .field(let name): return try readField(name, &parts)
    case .file: return readFile(&parts)
    case .ended:
      waiting = []
      return false
    }
  }

  private mutating func skipToDelimiter() -> Bool {
    guard let start = place(of: delimiter) else {
      waiting.removeFirst(max(0, waiting.count - delimiter.count + 1))
      return false
    }
    waiting.removeFirst(start + delimiter.count)
    state = .afterDelimiter
    return true
  }

  private mutating func readDelimiterEnd(_ parts: inout [Part]) throws(Fault) -> Bool {
    guard waiting.count >= 2 else { return false }
    switch (waiting[0], waiting[1]) {
    case (UInt8(ascii: "-"), UInt8(ascii: "-")):
      state = .ended
      parts.append(.formEnds)
    case (UInt8(ascii: "\r"), UInt8(ascii: "\n")): state = .headers
    default: throw Fault()
    }
    waiting.removeFirst(2)
    return true
  }

  private mutating func readHeaders(_ parts: inout [Part]) throws(Fault) -> Bool {
    guard let end = place(of: Array("\r\n\r\n".utf8)) else {
      guard waiting.count <= Self.longestHeaders else { throw Fault() }
      return false
    }
    guard end <= Self.longestHeaders,
      let disposition = Disposition(String(decoding: waiting[..<end], as: UTF8.self))
    else { throw Fault() }
    waiting.removeFirst(end + 4)
    if let filename = disposition.filename {
      state = .file
      parts.append(.fileBegins(name: disposition.name, filename: filename))
    } else {
      state = .field(disposition.name)
    }
    return true
  }

  private mutating func readField(_ name: String, _ parts: inout [Part]) throws(Fault) -> Bool {
    guard let end = place(of: delimiter) else {
      guard waiting.count <= Self.longestField else { throw Fault() }
      return false
    }
    guard end <= Self.longestField else { throw Fault() }
    let value = String(decoding: waiting[..<end], as: UTF8.self)
    parts.append(.field(FormBody.Field(name: name, value: value)))
    waiting.removeFirst(end + delimiter.count)
    state = .afterDelimiter
    return true
  }

  private mutating func readFile(_ parts: inout [Part]) -> Bool {
    if let end = place(of: delimiter) {
      if end > 0 { parts.append(.fileBytes(Array(waiting[..<end]))) }
      parts.append(.fileEnds)
      waiting.removeFirst(end + delimiter.count)
      state = .afterDelimiter
      return true
    }
    // The last bytes may be the beginning of the delimiter.
    let safe = waiting.count - delimiter.count + 1
    guard safe > 0 else { return false }
    parts.append(.fileBytes(Array(waiting[..<safe])))
    waiting.removeFirst(safe)
    return false
  }

  private func place(of sought: [UInt8]) -> Int? {
    guard let first = sought.first, waiting.count >= sought.count else { return nil }
    return waiting.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return nil }
      var at = 0
      while at <= bytes.count - sought.count,
        let found = memchr(start + at, Int32(first), bytes.count - sought.count - at + 1)
      {
        at = UnsafeRawPointer(found) - start
        if memcmp(start + at, sought, sought.count) == 0 { return at }
        at += 1
      }
      return nil
    }
  }
}

/// What a part of a form says it is.
private struct Disposition {
  let name: String
  let filename: String?

  init?(_ headers: String) {
    let line = headers.split(separator: "\r\n").first {
      $0.lowercased().hasPrefix("content-disposition:")
    }
    guard let line else { return nil }
    var name: String?
    var filename: String?
    for part in line.split(separator: ";").dropFirst() {
      let sides = part.split(separator: "=", maxSplits: 1).map(\.trimmingSpaces)
      guard sides.count == 2 else { continue }
      if sides[0].lowercased() == "name" { name = sides[1].unquoted }
      if sides[0].lowercased() == "filename" { filename = sides[1].unquoted }
    }
    guard let name else { return nil }
    self.name = name
    self.filename = filename
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  fileprivate var unquoted: String {
    guard count >= 2, first == "\"", last == "\"" else { return String(self) }
    return String(dropFirst().dropLast())
  }
}
