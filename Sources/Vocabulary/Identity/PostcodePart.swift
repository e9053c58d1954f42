/// A part of the postcode map: a district (SW1A), a sector (SW1A 1) or one postcode (SW1A 1AA).
public struct PostcodePart: Hashable, Sendable {
  /// The district.
  public let outward: String
  /// What of the second half is given: nothing, its digit, or all of it.
  public let inward: String

  /// A district without a space; a sector or a whole postcode with the space that parts its halves.
  public init?(checking text: some StringProtocol) {
    guard text.utf8.count <= 16 else { return nil }
    let halves = text.split(whereSeparator: \.isWhitespace)
    guard let first = halves.first, halves.count <= 2 else { return nil }
    let second = halves.count == 2 ? String(halves[1]) : ""
    let rest =
      switch second.count {
      case 0: "1AA"
      case 1: "AA"
      case 3: ""
      default: "-"
      }
    guard let postcode = Postcode(checking: "\(first)\(second)\(rest)"), !postcode.isPseudo,
      postcode.outward.count == first.count
    else { return nil }
    outward = postcode.outward
    inward = String(postcode.value.suffix(3).prefix(second.count))
  }

  /// As people write it: SW1A 1.
  public var spaced: String { inward.isEmpty ? outward : "\(outward) \(inward)" }

  /// The parts a postcode lies in, the smallest first.
  public static func parts(of postcode: Postcode) -> [PostcodePart] {
    let inward = postcode.value.suffix(3)
    return [3, 1, 0].map {
      PostcodePart(outward: postcode.outward, inward: String(inward.prefix($0)))
    }
  }

  private init(outward: String, inward: String) {
    self.outward = outward
    self.inward = inward
  }
}
