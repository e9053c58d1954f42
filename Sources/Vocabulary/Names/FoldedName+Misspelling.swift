/// Finding names that were misspelt, by symmetric deletion: two words within an edit or two of each
/// other become the same when a letter or two is left out of each. Words are kept under their
/// ``deletions(of:)``, found by those of what was typed, and confirmed by ``isNear(_:_:)``.
extension FoldedName {
  /// The word, and what is left of it without one letter; without two, from six letters on.
  ///
  /// Any two words that ``isNear(_:_:)`` accepts share one of these, unless they are single letters
  /// or longer than ``longestMisspelt``; longer words have only themselves.
  public static func deletions(of token: String) -> Set<String> {
    let word = SplitWord(token)
    guard word.count <= longestMisspelt else { return [token] }
    var keys: Set<String> = []
    keys.reserveCapacity(word.count < 6 ? word.count + 1 : word.count * word.count)
    keys.insert(token)
    for place in 0..<word.count where word.count > 1 {
      keys.insert(word.without(place))
      guard word.count >= 6 else { continue }
      for second in (place + 1)..<word.count {
        keys.insert(word.without(place, second))
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
    let width = other.count + 1
    // Three rows of the table, used in turn: the one before last, the last, and this one.
    var rows = Array(repeating: tooMany, count: 3 * width)
    for column in 0...min(allowed, other.count) { rows[column] = column }
    for row in one.indices {
      let last = row % 3 * width
      let current = (row + 1) % 3 * width
      let beforeLast = (row + 2) % 3 * width
      // Further than this from the diagonal there are too many already.
      let start = max(0, row - allowed)
      let end = max(start, min(other.count, row + allowed + 1))
      rows[current + start] = start == 0 ? min(row + 1, tooMany) : tooMany
      if end < other.count { rows[current + end + 1] = tooMany }
      var fewest = rows[current + start]
      for column in start..<end {
        var cost = rows[last + column] + (one[row] == other[column] ? 0 : 1)
        cost = min(cost, rows[last + column + 1] + 1, rows[current + column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, rows[beforeLast + column - 1] + 1)
        }
        rows[current + column + 1] = min(cost, tooMany)
        fewest = min(fewest, cost)
      }
      guard fewest <= allowed else { return tooMany }
    }
    return rows[one.count % 3 * width + other.count]
  }
}

/// A word whose letters can be left out.
private struct SplitWord {
  private let bytes: [UInt8]
  /// Where each letter starts, then twice where the last one ends: a letter of no length.
  private let starts: [Int]

  init(_ word: String) {
    let bytes = Array(word.utf8)
    // Every byte of a letter but its first has these two bits.
    let firsts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    self.bytes = bytes
    starts = firsts + [bytes.count, bytes.count]
  }

  /// How many letters it has.
  var count: Int { starts.count - 2 }

  /// The word without one letter, or two.
  func without(_ first: Int, _ second: Int? = nil) -> String {
    let second = second ?? count
    let gaps = (starts[first]..<starts[first + 1], starts[second]..<starts[second + 1])
    return String(unsafeUninitializedCapacity: bytes.count) { kept in
      var length = 0
      for place in bytes.indices where !gaps.0.contains(place) && !gaps.1.contains(place) {
        kept[length] = bytes[place]
        length += 1
      }
      return length
    }
  }
}
