import Crypto

/// The key to the details of the access log: what was searched for, and reasons given.
public struct DetailKey: Sendable {
  let key: SymmetricKey

  public static func make() -> DetailKey { DetailKey(key: SymmetricKey(size: .bits256)) }

  init(key: SymmetricKey) { self.key = key }

  /// The key closed with the master key, which is how it is kept.
  public func wrapped(with master: MasterKey) throws -> [UInt8] {
    try Box.close(key.withUnsafeBytes(Array.init), with: master.key, boundTo: Self.place)
  }

  public init(wrapped: [UInt8], with master: MasterKey) throws(WrongKey) {
    do {
      key = SymmetricKey(data: try Box.open(wrapped, with: master.key, boundTo: Self.place))
    } catch {
      throw WrongKey()
    }
  }

  /// Seals a text that must not be kept in the open: an access's detail, a kept draft, a two-step secret.
  public func seal(_ detail: String, for purpose: String) throws -> [UInt8] {
    try seal(bytes: Array(detail.utf8), for: purpose)
  }

  /// Seals what is not text: the packed facts of a return.
  public func seal(bytes: [UInt8], for purpose: String) throws -> [UInt8] {
    try Box.close(bytes, with: key, boundTo: Array(purpose.utf8))
  }

  public func open(_ sealed: [UInt8], for purpose: String) throws(WrongKey) -> String {
    String(decoding: try openBytes(sealed, for: purpose), as: UTF8.self)
  }

  public func openBytes(_ sealed: [UInt8], for purpose: String) throws(WrongKey) -> [UInt8] {
    do {
      return try Box.open(sealed, with: key, boundTo: Array(purpose.utf8))
    } catch {
      throw WrongKey()
    }
  }

  private static let place = Array("heed detail key".utf8)
}
