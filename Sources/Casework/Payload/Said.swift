public import Record
public import Vocabulary

/// An entry with what it says.
public struct Said<Content: Payload>: Hashable, Sendable {
  public let entry: Entry
  @usableFromInline let read: ReadContent<Content>

  public init(entry: Entry, content: Content) {
    self.entry = entry
    read = ReadContent(content)
  }

  /// The entry with what it says, if it is of this kind and can be read.
  init?(_ entry: Entry) {
    guard let read = ReadContent<Content>.from(entry) else { return nil }
    self.entry = entry
    self.read = read
  }

  @inlinable public var content: Content { read.content }
  @inlinable public var id: ID<Entry> { entry.id }

  public static func == (one: Said, other: Said) -> Bool {
    one.entry == other.entry && (one.read === other.read || one.content == other.content)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(entry) }
}

/// What an entry says, kept together on the side: passing on thousands of concerns copies no concern.
@usableFromInline
final class ReadContent<Content: Payload>: Sendable {
  @usableFromInline let content: Content

  init(_ content: Content) { self.content = content }

  /// Reads what an entry of this kind says, whichever version it was written in.
  static func of(_ entry: Entry) throws(Unreadable) -> ReadContent {
    if let read = entry.reading(as: ReadContent.self) { return read }
    guard entry.kind.name == Content.kind.name else {
      throw Unreadable(entry: entry.id, kind: entry.kind, why: .anotherKind)
    }
    guard let contents = entry.contents else {
      throw Unreadable(entry: entry.id, kind: entry.kind, why: .erased)
    }
    do {
      let read = ReadContent(try Content.read(contents.payload, version: entry.kind.version))
      entry.remember(read)
      return read
    } catch is UnknownVersion {
      throw Unreadable(entry: entry.id, kind: entry.kind, why: .unknownVersion)
    } catch {
      throw Unreadable(entry: entry.id, kind: entry.kind, why: .notUnderstood)
    }
  }

  static func from(_ entry: Entry) -> ReadContent? {
    guard entry.kind.name == Content.kind.name, entry.contents != nil else { return nil }
    return try? of(entry)
  }
}

/// The version a payload was written in is not one this program can read.
private struct UnknownVersion: Error {}

extension Payload {
  fileprivate static func read(_ payload: [UInt8], version: Int) throws -> Self {
    if version == kind.version { return try PayloadJSON.read(payload) }
    guard let read = earlierVersions[version] else { throw UnknownVersion() }
    return try read(payload)
  }
}
