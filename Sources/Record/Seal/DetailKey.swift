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
    try Box.close(Array(detail.utf8), with: key, boundTo: Array(purpose.utf8))
  }

  public func open(_ sealed: [UInt8], for purpose: String) throws(WrongKey) -> String {
    do {
      return String(
        decoding: try Box.open(sealed, with: key, boundTo: Array(purpose.utf8)), as: UTF8.self)
    } catch {
      throw WrongKey()
    }
  }

  private static let place = Array("heed detail key".utf8)
}
