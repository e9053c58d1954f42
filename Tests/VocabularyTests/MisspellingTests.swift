import Testing
import Vocabulary

struct MisspellingTests {
  @Test(arguments: [
    ("maya", "maya", true), ("maya", "maja", true), ("maya", "amya", true), ("maya", "may", true),
    ("maya", "mayas", true), ("maya", "maia", true), ("maya", "mary", false),
    ("maya", "myaa", true),
    ("okafor", "okaffor", true), ("okafor", "okofar", true), ("okafor", "ofakro", false),
    ("smith", "smyth", true), ("smith", "smythe", false), ("katherine", "catherine", true),
    ("katherine", "cathrine", true), ("katherine", "kathleen", false), ("a", "b", true),
    ("", "a", true),
    ("", "ab", false), ("ca", "abc", false), ("мария", "марія", true),
  ])
  func `a word is near another when it could be it misspelt`(
    _ one: String, _ other: String, _ isNear: Bool
  ) {
    #expect(FoldedName.isNear(one, other) == isNear)
    #expect(FoldedName.isNear(other, one) == isNear)
  }

  @Test func `the keys of a short word leave out one letter`() {
    #expect(FoldedName.deletions(of: "maya") == ["maya", "aya", "mya", "maa", "may"])
  }

  @Test(arguments: [("", 1), ("a", 1), ("ab", 3), ("abcde", 6), ("abcdef", 22), ("abcdefg", 29)])
  func `a longer word leaves out two`(_ word: String, _ count: Int) {
    #expect(FoldedName.deletions(of: word).count == count)
  }

  @Test func `an empty key is never made of a letter`() {
    #expect(FoldedName.deletions(of: "a") == ["a"])
  }

  @Test func `the longest words have only themselves`() {
    let word = String(repeating: "ab", count: 500_000)

    #expect(FoldedName.deletions(of: word) == [word])
    #expect(!FoldedName.isNear(word, "maya"))
    #expect(FoldedName.isNear(word, String(word.dropFirst())))
  }

  @Test func `near agrees with counting the slips in full`() {
    var generator = SeededGenerator(seed: 70)
    for _ in 0..<10_000 {
      let one = word(length: 0...10, using: &generator)
      let other = changed(one, times: .random(in: 0...4, using: &generator), using: &generator)
      let allowed = min(one.count, other.count) <= 5 ? 1 : 2

      #expect(
        FoldedName.isNear(one, other) == (slips(Array(one), Array(other)) <= allowed),
        "\(one) \(other)")
    }
  }

  @Test func `words that are near share a key`() {
    var generator = SeededGenerator(seed: 71)
    var near = 0
    for _ in 0..<10_000 {
      let one = word(length: 2...12, using: &generator)
      let other = changed(one, times: .random(in: 1...2, using: &generator), using: &generator)
      guard other.count >= 2, FoldedName.isNear(one, other) else { continue }
      near += 1

      #expect(
        !FoldedName.deletions(of: one).isDisjoint(with: FoldedName.deletions(of: other)),
        "\(one) \(other)")
    }
    #expect(near > 3000)
  }

  private func word(length: ClosedRange<Int>, using generator: inout SeededGenerator) -> String {
    String((0..<Int.random(in: length, using: &generator)).map { _ in letter(using: &generator) })
  }

  private func letter(using generator: inout SeededGenerator) -> Character {
    "abcde".randomElement(using: &generator) ?? "a"
  }

  private func changed(
    _ word: String, times: Int, using generator: inout SeededGenerator
  ) -> String {
    var letters = Array(word)
    for _ in 0..<times {
      let place = Int.random(in: 0...letters.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: letters.insert(letter(using: &generator), at: place)
      case 1 where place < letters.count: letters.remove(at: place)
      case 2 where place < letters.count: letters[place] = letter(using: &generator)
      case 3 where place + 1 < letters.count: letters.swapAt(place, place + 1)
      default: break
      }
    }
    return String(letters)
  }

  /// Every way considered, by the definition.
  private func slips(_ one: [Character], _ other: [Character]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
    for row in 0...one.count {
      for column in 0...other.count {
        guard row > 0, column > 0 else {
          table[row][column] = max(row, column)
          continue
        }
        let isSame = one[row - 1] == other[column - 1]
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1]
        {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[one.count][other.count]
  }
}
