import Crypto
import Foundation
public import Vocabulary

/// The second step of signing in: a code from an app that shares a secret with Heed.
///
/// Time-based one-time passwords by RFC 6238 over HMAC-SHA-1, six digits every thirty seconds, which every
/// authenticator app knows.
public struct TwoStep: Sendable {
  public let secret: [UInt8]

  static let secondsInStep: Int64 = 30

  public init(secret: [UInt8]) { self.secret = secret }

  /// A new secret of 160 bits, as RFC 4226 recommends.
  public static func make() -> TwoStep { TwoStep(secret: .random(20)) }

  /// Reads a secret as it was shown; nil for one of fewer than 128 bits.
  public init?(base32: String) {
    guard let secret = Base32.bytes(base32), secret.count >= 16 else { return nil }
    self.secret = secret
  }

  /// The secret to type into an app, in groups of four.
  public var base32: String {
    let text = Base32.text(secret)
    return stride(from: 0, to: text.utf8.count, by: 4)
      .map { text.dropFirst($0).prefix(4) }.joined(separator: " ")
  }

  /// The address an app can take the secret from.
  public func address(username: String, place: String) -> String {
    let issuer = Self.percentEncoded(place)
    let label = "\(issuer):\(Self.percentEncoded(username))"
    return "otpauth://totp/\(label)?secret=\(Base32.text(secret))&issuer=\(issuer)"
  }

  /// The step a code belongs to, if it is right now or was or will be thirty seconds away, and has not been used.
  ///
  /// - Parameter last: the last step a code was used of; codes of it or of earlier ones no longer work.
  public func step(of typed: String, at now: Instant, after last: Int64?) -> Int64? {
    let digits = Array(typed.utf8.filter { $0 != UInt8(ascii: " ") })
    let current = Self.step(at: now)
    // All three are compared, so that the time taken does not tell which.
    let matching = (current - 1...current + 1).filter { step in
      Array(code(at: step).utf8).isEqualInConstantTime(to: digits)
    }
    return matching.first { $0 > last ?? .min }
  }

  /// The code of a moment.
  public func code(at now: Instant) -> String { code(at: Self.step(at: now)) }

  static func step(at now: Instant) -> Int64 {
    now.microseconds / 1_000_000 / secondsInStep
  }

  func code(at step: Int64, digits: Int = 6) -> String {
    let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
    let mac = Array(
      HMAC<Insecure.SHA1>.authenticationCode(
        for: counter, using: SymmetricKey(data: secret)))
    // RFC 4226, section 5.3: the last four bits say where to read 31 bits from.
    let place = Int(mac[mac.count - 1] & 15)
    let number = mac[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
    let whole = String(number)
    return String((String(repeating: "0", count: digits) + whole).suffix(digits))
  }

  private static func percentEncoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
