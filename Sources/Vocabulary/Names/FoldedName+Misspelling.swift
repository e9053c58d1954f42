/// Finding names that were misspelt, by symmetric deletion: two words within an edit or two of each
/// other become the same when a letter or two is left out of each. Words are kept under their
/// ``deletions(of:)``, found by those of what was typed, and confirmed by ``isNear(_:_:)``.
extension FoldedName {
  /// The word, and what is left of it without one letter; without two, from six letters on.
  ///
  /// Any two words that ``isNear(_:_:)`` accepts share one of these, unless they are single letters
  /// or longer than ``longestMisspelt``; longer words have only themselves.
  public static func deletions(of token: String) -> Set<String> {
    let letters = Array(token.unicodeScalars)
    guard letters.count <= longestMisspelt else { return [token] }
    var keys: Set = [token]
    for place in letters.indices where letters.count > 1 {
      var shorter = letters
      shorter.remove(at: place)
      keys.insert(text(shorter))
      guard letters.count >= 6 else { continue }
      for second in place..<shorter.count {
        var shortest = shorter
        shortest.remove(at: second)
        keys.insert(text(shortest))
      }
    }
    return keys
  }

  /// The longest word, in letters, that is looked for in other spellings.
  public static let longestMisspelt = 30

  /// Whether one word could be the other misspelt: one slip where the shorter has up to five
  /// letters, otherwise two.
  ///
  /// A slip is a letter left out, put in or changed, or two neighbours swapped (Damerau–Levenshtein,
  /// optimal string alignment).
  public static func isNear(_ one: String, _ other: String) -> Bool {
    let shorter = Array(one.unicodeScalars)
    let longer = Array(other.unicodeScalars)
    guard shorter.count <= longer.count else { return isNear(other, one) }
    let allowed = shorter.count <= 5 ? 1 : 2
    guard longer.count - shorter.count <= allowed else { return false }
    return slips(shorter, longer, atMost: allowed) <= allowed
  }

  /// The number of slips between two words, or any greater number once there are too many.
  private static func slips(
    _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost allowed: Int
  ) -> Int {
    let tooMany = allowed + 1
    var beforeLast = Array(repeating: tooMany, count: other.count + 1)
    var last = (0...other.count).map { min($0, tooMany) }
    for row in one.indices {
      var current = Array(repeating: tooMany, count: other.count + 1)
      current[0] = min(row + 1, tooMany)
      var fewest = current[0]
      let columns =
        max(0, row - allowed)..<max(0, row - allowed, min(other.count, row + allowed + 1))
      for column in columns {
        var cost = last[column] + (one[row] == other[column] ? 0 : 1)
        cost = min(cost, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = min(cost, tooMany)
        fewest = min(fewest, cost)
      }
      guard fewest <= allowed else { return tooMany }
      (beforeLast, last) = (last, current)
    }
    return last[other.count]
  }

  private static func text(_ letters: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(letters))
  }
}
