import Testing
import Vocabulary

struct LikenessTests {
  /// Examples from Winkler's papers on the comparison of names.
  @Test(arguments: [
    ("martha", "marhta", 0.9611), ("dixon", "dicksonx", 0.8133), ("dwayne", "duane", 0.84),
    ("jones", "johnson", 0.8324), ("shackleford", "shackelford", 0.9818),
    ("massey", "massie", 0.9333),
    ("abroms", "abrams", 0.9222), ("nichleson", "nichulson", 0.9556),
    ("hardin", "martinez", 0.7222),
    ("itman", "smith", 0.4667), ("maya", "", 0), ("", "", 1), ("abc", "xyz", 0), ("a", "a", 1),
    ("a", "b", 0),
  ])
  func `names are as alike as published`(_ one: String, _ other: String, _ likeness: Double) {
    #expect(abs(FoldedName.jaroWinkler(one, other) - likeness) < 0.00005)
  }

  @Test func `names in other scripts are compared by their letters`() {
    #expect(FoldedName.jaroWinkler("мария", "мария") == 1)
    #expect(
      abs(FoldedName.jaroWinkler("марфта", "мартфа") - FoldedName.jaroWinkler("marhta", "martha"))
        < 1e-9)
  }

  @Test func `likeness lies between nothing and the same, and a name is most like itself`() {
    var text = RandomText(seed: 60)
    for _ in 0..<5000 {
      let one = text.next()
      let other = text.next()

      #expect((0...1).contains(FoldedName.jaroWinkler(one, other)))
      #expect(FoldedName.jaroWinkler(one, one) == 1)
    }
  }

  @Test func `names longer than a machine word are compared`() {
    let long = String(repeating: "maya", count: 50)
    let changed = long.dropLast() + "x"

    #expect(FoldedName.jaroWinkler(long, long) == 1)
    #expect((0.99..<1).contains(FoldedName.jaroWinkler(long, String(changed))))
  }
}
