/// A JSON text (RFC 8259) taken apart once, so that its parts can be read where they lie.
///
/// A person’s page reads thousands of small payloads, for which the standard decoder takes twice as long or more.
final class JSONText: Sendable {
  let bytes: [UInt8]
  /// In the order written: an object is followed by its keys and values in turn, a list by its elements.
  let parts: [Part]

  init(_ bytes: [UInt8]) throws(NotJSON) {
    var reader = JSONReader(bytes)
    parts = try reader.read()
    self.bytes = bytes
  }

  struct Part {
    var form: Form
    /// Where it begins and ends; for a text, inside its quotation marks.
    var start: Int32
    var end: Int32
    /// The place of the part that follows this one and all that is in it.
    var next: Int32
  }

  enum Form: UInt8 {
    case object, list, text, escapedText, number, yes, no, null
  }

  /// The text is not JSON; the place says where it stops being so.
  struct NotJSON: Error {
    let place: Int
  }

  /// The text of a part, or nil when it is not a text or not UTF-8.
  func text(at place: Int) -> String? {
    let part = parts[place]
    let bytes = bytes[Int(part.start)..<Int(part.end)]
    switch part.form {
    case .text: return String(validating: bytes, as: UTF8.self)
    case .escapedText: return JSONEscapes.resolved(bytes)
    default: return nil
    }
  }

  /// The number of a part as it is written.
  func digits(at place: Int) -> String? {
    let part = parts[place]
    guard part.form == .number else { return nil }
    return String(decoding: bytes[Int(part.start)..<Int(part.end)], as: UTF8.self)
  }

  /// The place of the value that an object has for a key.
  func value(for key: String, in object: Int) -> Int? {
    let end = Int(parts[object].next)
    var place = object + 1
    while place < end {
      if isText(at: place, key) { return place + 1 }
      place = Int(parts[place + 1].next)
    }
    return nil
  }

  private func isText(at place: Int, _ key: String) -> Bool {
    let part = parts[place]
    guard part.form == .text else { return text(at: place) == key }
    let utf8 = key.utf8
    guard utf8.count == Int(part.end - part.start) else { return false }
    var here = Int(part.start)
    for byte in utf8 {
      if bytes[here] != byte { return false }
      here += 1
    }
    return true
  }
}
