public import Vocabulary

/// Where somebody lives, as it is written on an envelope.
public struct Address: Codable, Hashable, Sendable {
  public var lines: [String]
  public var postcode: Postcode?

  public init(lines: [String] = [], postcode: Postcode? = nil) {
    self.lines = lines
    self.postcode = postcode
  }

  /// On one line: 12 Rope Walk, Saltmarsh, ZZ1 2AB.
  public var text: String {
    (lines + [postcode?.spaced].compactMap(\.self)).joined(separator: ", ")
  }
}
