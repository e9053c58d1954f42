import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: what scrypt made of it, and all that is needed to make it again.
///
/// It is written `scrypt:15:8:3:<salt>:<key>`, with `once:` before it when it was made for somebody by somebody else
/// and must be changed at the first sign-in.
struct StoredPassword: Equatable, LosslessStringConvertible {
  let recipe: PasswordRecipe
  let salt: [UInt8]
  let key: [UInt8]
  let isOneTime: Bool

  init(
    of password: String, recipe: PasswordRecipe, salt: [UInt8], isOneTime: Bool = false
  ) throws {
    self.recipe = recipe
    self.salt = salt
    self.isOneTime = isOneTime
    key = try Self.key(of: password, recipe: recipe, salt: salt)
  }

  /// What is kept of no password at all: as much work to check as any other, and never right.
  static func decoy(_ recipe: PasswordRecipe) -> StoredPassword {
    StoredPassword(recipe: recipe, salt: .random(16), key: .random(keyLength))
  }

  private init(recipe: PasswordRecipe, salt: [UInt8], key: [UInt8]) {
    self.recipe = recipe
    self.salt = salt
    self.key = key
    isOneTime = false
  }

  /// Whether the password is this one, in the same time whatever it is.
  func matches(_ password: String) throws -> Bool {
    let other = try Self.key(of: password, recipe: recipe, salt: salt)
    return key.isEqualInConstantTime(to: other)
  }

  init?(_ description: String) {
    var parts = description.split(separator: ":", omittingEmptySubsequences: false)[...]
    isOneTime = parts.first == "once"
    if isOneTime { parts.removeFirst() }
    let fields = parts.map(String.init)
    guard fields.count == 6, fields[0] == "scrypt", let power = Int(fields[1]),
      let size = Int(fields[2]), let lanes = Int(fields[3]),
      let recipe = PasswordRecipe(costPower: power, blockSize: size, parallelism: lanes),
      let salt = Data(base64Encoded: fields[4]), let key = Data(base64Encoded: fields[5]),
      salt.count >= 8, key.count == Self.keyLength
    else { return nil }
    self.recipe = recipe
    self.salt = Array(salt)
    self.key = Array(key)
  }

  var description: String {
    let numbers = "\(recipe.costPower):\(recipe.blockSize):\(recipe.parallelism)"
    let bytes = "\(Data(salt).base64EncodedString()):\(Data(key).base64EncodedString())"
    return "\(isOneTime ? "once:" : "")scrypt:\(numbers):\(bytes)"
  }

  private static let keyLength = 32

  /// Accents typed as one character or as two are the same password.
  ///
  /// A byte goes before what was typed, because an empty password must cost the same work as any other.
  private static func key(
    of password: String, recipe: PasswordRecipe, salt: [UInt8]
  ) throws -> [UInt8] {
    let typed = [0] + Array(password.precomposedStringWithCanonicalMapping.utf8)
    let key = try KDF.Scrypt.deriveKey(
      from: typed, salt: salt, outputByteCount: keyLength, rounds: 1 << recipe.costPower,
      blockSize: recipe.blockSize, parallelism: recipe.parallelism)
    return key.withUnsafeBytes { Array($0) }
  }
}

extension [UInt8] {
  /// Whether the bytes are the same, without the time taken telling where they first differ.
  func isEqualInConstantTime(to other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    return zip(self, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
