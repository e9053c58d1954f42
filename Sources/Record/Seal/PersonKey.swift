import Crypto
public import Vocabulary

/// The key to what is recorded about one person.
///
/// Destroying it makes what was only about them unreadable.
public struct PersonKey: Sendable {
  public let person: ID<Person>
  let key: SymmetricKey

  public static func make(for person: ID<Person>) -> PersonKey {
    PersonKey(person: person, key: SymmetricKey(size: .bits256))
  }

  init(person: ID<Person>, key: SymmetricKey) {
    self.person = person
    self.key = key
  }

  /// The key closed with the master key, which is how it is kept.
  ///
  /// Bound to the person it belongs to.
  public func wrapped(with master: MasterKey) throws -> [UInt8] {
    try Box.close(key.withUnsafeBytes(Array.init), with: master.key, boundTo: Self.place(person))
  }

  /// - Throws: ``WrongKey`` when the master key is not the one the key was wrapped with.
  public init(
    wrapped: [UInt8], for person: ID<Person>, with master: MasterKey
  ) throws(WrongKey) {
    do {
      let bytes = try Box.open(wrapped, with: master.key, boundTo: Self.place(person))
      self.init(person: person, key: SymmetricKey(data: bytes))
    } catch {
      throw WrongKey()
    }
  }

  private static func place(_ person: ID<Person>) -> [UInt8] {
    Array("heed person key ".utf8) + Array(person.value.utf8)
  }
}

/// The master key given is not the one this record was sealed with, or what was sealed has been changed.
public struct WrongKey: Error, Equatable {
  public init() {}
}
