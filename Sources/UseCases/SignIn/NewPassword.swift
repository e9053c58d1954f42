import Vocabulary

/// A password somebody has chosen, long enough to be worth having.
///
/// Length is what counts: no rule about digits or capitals, which only make passwords harder to remember (National
/// Cyber Security Centre, password guidance; NIST SP 800-63B).
public struct NewPassword: Equatable, Sendable {
  public let text: String

  public static let shortest = 12
  public static let longest = 200

  public init(_ typed: String, for username: String) throws(Refusal) {
    guard typed.count >= Self.shortest else { throw .tooShort }
    guard typed.count <= Self.longest else { throw .tooLong }
    guard !typed.lowercased().contains(username.lowercased()) else { throw .containsUsername }
    guard Set(typed).count >= 5 else { throw .tooFewCharacters }
    text = typed
  }

  /// Made for somebody who will change it: three groups of five letters and digits that are not mistaken for others.
  static func oneTime() -> String {
    let letters = Array("abcdefghjkmnpqrstvwxyz23456789")
    var generator = SystemRandomNumberGenerator()
    let groups = (0..<3).map { _ in
      String((0..<5).map { _ in letters.randomElement(using: &generator) ?? "x" })
    }
    return groups.joined(separator: "-")
  }

  /// Why a password was not taken.
  public enum Refusal: Error, Equatable, CaseIterable {
    case tooShort
    case tooLong
    case containsUsername
    case tooFewCharacters

    /// What to do instead.
    public var words: String {
      switch self {
      case .tooShort: "Password must be \(NewPassword.shortest) characters or more"
      case .tooLong: "Password must be \(NewPassword.longest) characters or fewer"
      case .containsUsername: "Password must not contain your username"
      case .tooFewCharacters: "Password must use at least 5 different characters"
      }
    }
  }
}
