import Vocabulary

/// What somebody types to say who they are: 3 to 64 lower-case letters, digits, full stops, hyphens, underscores or @.
public struct Username: Hashable, Sendable {
  public let text: String

  public init?(_ typed: String) {
    let lowered = TypedText(typed).text.lowercased()
    let isAllowed = lowered.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"):
        true
      default: false
      }
    }
    guard isAllowed, (3...64).contains(lowered.utf8.count) else { return nil }
    text = lowered
  }
}
