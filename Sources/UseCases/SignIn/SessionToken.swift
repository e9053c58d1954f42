import Crypto
public import Record

/// What a signed-in browser holds: 256 bits nobody can guess, of which only a digest is kept.
public struct SessionToken: Hashable, Sendable {
  private let bytes: [UInt8]

  public static func make() -> SessionToken { SessionToken(bytes: .random(32)) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads what a browser sent; nil unless it is 64 hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    guard let value = Record.Digest(hexadecimal: text) else { return nil }
    bytes = value.bytes
  }

  /// 64 hexadecimal digits.
  public var text: String { bytes.map { $0 < 16 ? "0\(hex($0))" : hex($0) }.joined() }

  /// What the session is kept and found by.
  public var digest: Record.Digest {
    Record.Digest(bytes: Array(SHA256.hash(data: bytes))) ?? .none
  }

  /// A proof that something was made for this session, without the token itself: for hidden fields of forms.
  public func proof(of purpose: String) -> String {
    let proof = HMAC<SHA256>.authenticationCode(
      for: Array(purpose.utf8), using: SymmetricKey(data: bytes))
    return Array(proof).map { $0 < 16 ? "0\(hex($0))" : hex($0) }.joined()
  }

  /// Whether a proof is the one this session would give.
  public func accepts(_ proof: String, of purpose: String) -> Bool {
    Array(self.proof(of: purpose).utf8).isEqualInConstantTime(to: Array(proof.utf8))
  }

  private func hex(_ byte: UInt8) -> String { String(byte, radix: 16) }
}
