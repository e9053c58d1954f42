import Record

/// The nine letters and digits that somebody types: three to find the code by, six that nobody can guess.
public struct FamilySecret: Equatable, Sendable {
  public let handle: String
  private let secret: String

  /// Without those that are taken for each other.
  private static let alphabet = Array("ABCDEFGHJKMNPQRTUVWXYZ2346789")

  static func make() -> FamilySecret {
    let letters = (0..<9).map { _ in alphabet.randomElement() ?? "A" }
    return FamilySecret(handle: String(letters[..<3]), secret: String(letters[3...]))
  }

  private init(handle: String, secret: String) {
    self.handle = handle
    self.secret = secret
  }

  /// Reads what was typed, in capitals or not, with spaces and hyphens or without; nil when it cannot be a code.
  public init?(typed: String) {
    let letters = typed.prefix(100).uppercased().filter { !$0.isWhitespace && $0 != "-" }
    guard letters.count == 9, letters.allSatisfy(Self.alphabet.contains) else { return nil }
    handle = String(letters.prefix(3))
    secret = String(letters.dropFirst(3))
  }

  /// As it is given to somebody: `K7Q M3X WP9`.
  public var text: String { "\(handle) \(secret.prefix(3)) \(secret.dropFirst(3))" }

  /// What is kept of it.
  var digest: Digest { Digest(of: "family \(handle) \(secret)") }

  /// Compares in the same time whatever is different.
  func opens(_ code: FamilyCode) -> Bool {
    digest.bytes.isEqualInConstantTime(to: code.digest.bytes)
  }
}
