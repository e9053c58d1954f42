/// A person’s name.
///
/// Either part may be empty: an unborn child often has only a family name.
public struct PersonName: Codable, Hashable, Sendable {
  public var given: String
  public var family: String
  public var knownAs: String?

  public init(given: String, family: String, knownAs: String? = nil) {
    self.given = given
    self.family = family
    self.knownAs = knownAs
  }

  /// Given and family name: Maya Okafor.
  public var full: String {
    let parts = [given, family].filter { !$0.isEmpty }
    return parts.isEmpty ? "Name not known" : parts.joined(separator: " ")
  }

  /// The words shown to people: Maya Okafor, known as May.
  public var shown: String {
    knownAs.map { $0.isEmpty ? full : "\(full), known as \($0)" } ?? full
  }

  private enum CodingKeys: String, CodingKey {
    case given
    case family
    case knownAs = "known_as"
  }
}
