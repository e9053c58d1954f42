/// Finding the name somebody probably meant.
enum NearestName {
  /// The candidate fewest slips away from `name`, if that is few enough to have been meant.
  ///
  /// A slip is a letter added, left out, changed, or changed about with its neighbour. One slip in three letters is
  /// the most. Of two as near, the first in the alphabet is taken.
  static func to(_ name: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(name.lowercased().unicodeScalars.prefix(longest))
    var best: (slips: Int, name: String)?
    for candidate in Set(candidates) where candidate != name {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(longest))
      let most = max(1, (max(letters.count, other.count) + 1) / 3)
      guard abs(letters.count - other.count) <= most else { continue }
      let slips = slips(letters, other)
      guard slips <= most else { continue }
      if let held = best, (held.slips, held.name) <= (slips, candidate) { continue }
      best = (slips, candidate)
    }
    return best?.name
  }

  /// What is longer is no name; comparing it would only take time.
  private static let longest = 80

  private static func slips(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for row in 0..<one.count {
      var next = [row + 1]
      for column in 0..<other.count {
        let isSame = one[row] == other[column]
        var least = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      before = last
      last = next
    }
    return last[other.count]
  }
}
