import Crypto
public import Vocabulary

/// An entry as it is kept: the envelope in the open, the contents sealed.
///
/// The contents are closed with a key of the entry's own; that key is wrapped once for each subject. So an entry about
/// two children stays readable for one when the other's key is destroyed.
public struct SealedEntry: Hashable, Sendable {
  public let envelope: Envelope
  /// The entry's key wrapped for each subject, in the envelope's order, one after another: 60 bytes each.
  public let keys: [UInt8]
  public let contents: [UInt8]

  public init(envelope: Envelope, keys: [UInt8], contents: [UInt8]) {
    self.envelope = envelope
    self.keys = keys
    self.contents = contents
  }

  /// What the chain covers.
  ///
  /// No key is needed to compute it.
  public var chained: [UInt8] {
    var bytes = CanonicalBytes()
    bytes.add(envelope.bytes)
    bytes.add(keys)
    bytes.add(contents)
    return bytes.bytes
  }

  /// Seals an entry for its subjects.
  ///
  /// - Parameter personKeys: one for each subject, in the envelope's order.
  public static func sealing(
    _ contents: Contents, in envelope: Envelope, for personKeys: [PersonKey]
  ) throws -> SealedEntry {
    let key = SymmetricKey(size: .bits256)
    let bytes = key.withUnsafeBytes(Array.init)
    let place = Array(envelope.id.value.utf8)
    return SealedEntry(
      envelope: envelope,
      keys: try personKeys.flatMap { try Box.close(bytes, with: $0.key, boundTo: place) },
      contents: try Box.close(contents.bytes, with: key, boundTo: envelope.bytes))
  }

  /// The contents, opened with the first subject's key that still exists; nil when none does.
  ///
  /// - Throws: ``WrongKey`` when a key exists but does not open what is stored.
  public func opened(with personKey: (ID<Person>) -> PersonKey?) throws(WrongKey) -> Contents? {
    for (place, subject) in envelope.subjects.enumerated() {
      if let key = personKey(subject) { return try opened(with: key, at: place) }
    }
    return nil
  }

  private func opened(with personKey: PersonKey, at place: Int) throws(WrongKey) -> Contents {
    guard keys.count >= (place + 1) * Self.keyLength else { throw WrongKey() }
    let wrapped = Array(keys[(place * Self.keyLength)..<((place + 1) * Self.keyLength)])
    do {
      let key = try Box.open(
        wrapped, with: personKey.key, boundTo: Array(envelope.id.value.utf8))
      let bytes = try Box.open(contents, with: SymmetricKey(data: key), boundTo: envelope.bytes)
      guard let contents = Contents(bytes: bytes) else { throw WrongKey() }
      return contents
    } catch {
      throw WrongKey()
    }
  }

  private static let keyLength = 60
}
