extension FoldedName {
  /// How alike two names are, from 0 for nothing in common to 1 for the same (Jaro–Winkler).
  ///
  /// Letters count as shared when they are no further apart than half the longer name; shared
  /// letters out of order count for less. Names already more than 0.7 alike gain for up to four
  /// letters the same at the start, where people seldom slip (Winkler 1990). Fold names first.
  public static func jaroWinkler(_ one: String, _ other: String) -> Double {
    var one = one
    var other = other
    return one.withUTF8 { oneBytes in
      other.withUTF8 { otherBytes in
        let areASCII = oneBytes.allSatisfy { $0 < 128 } && otherBytes.allSatisfy { $0 < 128 }
        return areASCII ? likeness(oneBytes, otherBytes) : nil
      }
    } ?? likeness(Array(one.unicodeScalars), Array(other.unicodeScalars))
  }

  private static func likeness<Letters: RandomAccessCollection<Letter>, Letter: Equatable>(
    _ one: Letters, _ other: Letters
  ) -> Double where Letters.Index == Int {
    guard !one.isEmpty, !other.isEmpty else { return one.isEmpty && other.isEmpty ? 1 : 0 }
    let jaro = jaro(one, other)
    guard jaro > 0.7 else { return jaro }
    let start = zip(one, other).prefix(4).prefix { $0 == $1 }.count
    return jaro + Double(start) * 0.1 * (1 - jaro)
  }

  private static func jaro<Letters: RandomAccessCollection<Letter>, Letter: Equatable>(
    _ one: Letters, _ other: Letters
  ) -> Double where Letters.Index == Int {
    let reach = max(0, max(one.count, other.count) / 2 - 1)
    var oneShared = Marks(count: one.count)
    var otherShared = Marks(count: other.count)
    var shared = 0
    for place in 0..<one.count {
      let last = min(other.count - 1, place + reach)
      var candidate = max(0, place - reach)
      while candidate <= last {
        if one[place] == other[candidate] && !otherShared[candidate] {
          oneShared[place] = true
          otherShared[candidate] = true
          shared += 1
          break
        }
        candidate += 1
      }
    }
    guard shared > 0 else { return 0 }

    var outOfOrder = 0
    var candidate = 0
    for place in 0..<one.count where oneShared[place] {
      while !otherShared[candidate] { candidate += 1 }
      if one[place] != other[candidate] { outOfOrder += 1 }
      candidate += 1
    }
    let share = Double(shared)
    return
      (share / Double(one.count) + share / Double(other.count)
      + (share - Double(outOfOrder / 2)) / share) / 3
  }
}

/// Which letters have been used, in one word of bits for any name of ordinary length.
private struct Marks {
  private var first: UInt64 = 0
  private var rest: [Bool]

  init(count: Int) {
    rest = count > 64 ? Array(repeating: false, count: count - 64) : []
  }

  subscript(place: Int) -> Bool {
    get { place < 64 ? first & (1 << UInt64(place)) != 0 : rest[place - 64] }
    set {
      if place < 64 { first |= 1 << UInt64(place) } else { rest[place - 64] = newValue }
    }
  }
}
