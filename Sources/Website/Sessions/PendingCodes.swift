import Crypto
import Record
import UseCases
import Vocabulary

/// Shows that somebody has just given the right password, while they look for their code.
///
/// It is closed with a key of this run of the program, lasts five minutes and is worth nothing without the code.
struct PendingCodes: Sendable {
  private let key = SymmetricKey(size: .bits256)
  static let seconds = 5.0 * 60

  func proof(for practitioner: ID<Practitioner>, at now: Instant) -> String {
    let until = now.adding(seconds: Self.seconds).microseconds
    return "\(practitioner).\(until).\(mac(practitioner, until))"
  }

  /// Whose proof it is; nil when it is not one of ours, or has run out.
  func practitioner(of proof: String, at now: Instant) -> ID<Practitioner>? {
    let parts = proof.split(separator: ".")
    guard parts.count == 3, let practitioner = ID<Practitioner>(checking: parts[0]),
      let until = Int64(parts[1]), now < Instant(microseconds: until)
    else { return nil }
    let isOurs = HMAC<SHA256>.isValidAuthenticationCode(
      Self.bytes(parts[2]), authenticating: Self.content(practitioner, until), using: key)
    return isOurs ? practitioner : nil
  }

  private func mac(_ practitioner: ID<Practitioner>, _ until: Int64) -> String {
    let mac = HMAC<SHA256>.authenticationCode(
      for: Self.content(practitioner, until), using: key)
    return (Record.Digest(bytes: Array(mac)) ?? .none).description
  }

  private static func content(_ practitioner: ID<Practitioner>, _ until: Int64) -> [UInt8] {
    Array("\(practitioner) until \(until)".utf8)
  }

  private static func bytes(_ hexadecimal: Substring) -> [UInt8] {
    Record.Digest(hexadecimal: hexadecimal)?.bytes ?? []
  }
}
