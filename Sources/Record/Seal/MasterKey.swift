import Crypto

/// The key that wraps every person's key.
///
/// It is never kept in the database.
///
/// Whoever has the database without it can read no one's record; whoever loses it can read no one's record either.
public struct MasterKey: Sendable {
  let key: SymmetricKey

  /// A new key from the system's random numbers.
  public static func make() -> MasterKey { MasterKey(key: SymmetricKey(size: .bits256)) }

  /// What a master key file holds: a line that says what it is, and the key as 64 hexadecimal digits.
  public var file: String {
    let digits = key.withUnsafeBytes { Digest(trusted: Array($0)).description }
    return "heed master key 1\n\(digits)\n"
  }

  init(key: SymmetricKey) { self.key = key }

  /// Reads a master key file.
  public init(file: String) throws(Unusable) {
    let lines = file.split(whereSeparator: \.isNewline)
    guard lines.first == "heed master key 1" else { throw .notAKeyFile }
    guard lines.count == 2, let key = Digest(hexadecimal: lines[1]) else { throw .damaged }
    self.key = SymmetricKey(data: key.bytes)
  }

  /// Why a file could not be used as a master key.
  public enum Unusable: Error, Equatable, CustomStringConvertible {
    case notAKeyFile
    case damaged

    public var description: String {
      switch self {
      case .notAKeyFile:
        "it is not a Heed master key file: its first line is not “heed master key 1”"
      case .damaged: "its second line is not a key of 64 hexadecimal digits"
      }
    }
  }
}
