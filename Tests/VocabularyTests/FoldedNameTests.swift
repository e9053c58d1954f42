import Testing
import Vocabulary

struct FoldedNameTests {
  @Test(arguments: [
    ("Maya Okafor", "maya okafor"), ("O’Brien", "obrien"), ("O'Brien", "obrien"),
    ("O`Brien", "obrien"),
    ("Anne-Marie", "anne marie"), ("Anne–Marie", "anne marie"), ("  Zoë   Grey ", "zoe grey"),
    ("Zoe\u{308} Grey", "zoe grey"), ("Strauß", "strauss"), ("STRAUẞ", "strauss"),
    ("Ægir", "aegir"),
    ("Søren", "soren"), ("Łukasz Żółć", "lukasz zolc"), ("Şükrü İnci Işık", "sukru inci isik"),
    ("Nguyễn Thị Hạnh", "nguyen thi hanh"), ("Ọlá Ṣadé", "ola sade"), ("Đặng", "dang"),
    ("Þór Guðmundsson", "thor gudmundsson"), ("Ștefan Țurcanu", "stefan turcanu"),
    ("Šárka Dvořáková", "sarka dvorakova"), ("Žydrūnė", "zydrune"), ("Siân Llŷr", "sian llyr"),
    ("Nǚ Wáng", "nu wang"), ("Hawaiʻi", "hawaii"), ("St. John", "st john"),
    ("Flat 2/1", "flat 2 1"),
    ("", ""), ("   ", ""), ("---", ""), ("’", ""),
  ])
  func `a name is folded to plain small letters`(_ name: String, _ folded: String) {
    #expect(FoldedName.fold(name) == folded)
    #expect(FoldedName(name).text == folded)
  }

  @Test(arguments: [
    ("محمد", "محمد"), ("अनिता", "अनिता"), ("王 小明", "王 小明"), ("Ирина", "ирина"), ("ΣΟΦΙΑ", "σοφια"),
    ("עִבְרִית", "עִבְרִית"), ("Андрей", "андрей"), ("สมชาย", "สมชาย"), ("김민준", "김민준"),
  ])
  func `a name in another script stays in it`(_ name: String, _ folded: String) {
    #expect(FoldedName.fold(name) == folded)
  }

  @Test(arguments: [
    ("Anne-Marie O’Brien", ["anne", "marie", "obrien"]), ("", []), (" - ", []), ("小明", ["小明"]),
  ])
  func `a name has words`(_ name: String, _ words: [String]) {
    #expect(FoldedName.tokens(of: name) == words)
    #expect(FoldedName(name).tokens == words)
  }

  @Test func `marks that cannot be seen do not hide a name`() {
    #expect(FoldedName.fold("Ma\u{200B}ya\u{202E} O\u{AD}kafor\u{0}") == "maya okafor")
  }

  @Test func `accents heaped on a letter go`() {
    let heaped = "M" + String(repeating: "\u{301}\u{335}\u{489}", count: 500) + "aya"

    #expect(FoldedName.fold(heaped) == "maya")
  }

  @Test func `every letter folds to what folding gives again`() {
    var faults: [UInt32] = []
    for value in 0...(0x10FFFF as UInt32) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = FoldedName.fold("x\(scalar)")
      if FoldedName.fold(once) != once || once.unicodeScalars.first != "x" { faults.append(value) }
    }

    #expect(faults.prefix(20) == [])
  }

  @Test func `every accented Latin letter has the plain letter its decomposition begins with`() {
    let pairs: [(ClosedRange<UInt32>, String)] = [
      (0xC0...0xC5, "a"), (0xC8...0xCB, "e"), (0xCC...0xCF, "i"), (0xD2...0xD6, "o"),
      (0xD9...0xDC, "u"),
      (0x100...0x105, "a"), (0x143...0x148, "n"), (0x150...0x151, "o"), (0x15A...0x161, "s"),
      (0x168...0x173, "u"), (0x179...0x17E, "z"), (0x1CD...0x1CE, "a"), (0x218...0x219, "s"),
      (0x21A...0x21B, "t"), (0x232...0x233, "y"), (0x1E00...0x1E01, "a"), (0x1E62...0x1E69, "s"),
      (0x1EA0...0x1EB7, "a"), (0x1EB8...0x1EC7, "e"), (0x1EC8...0x1ECB, "i"),
      (0x1ECC...0x1EE3, "o"),
      (0x1EE4...0x1EF1, "u"), (0x1EF2...0x1EF9, "y"),
    ]
    for (letters, plain) in pairs {
      for scalar in letters.compactMap(Unicode.Scalar.init) {
        #expect(FoldedName.fold(String(scalar)) == plain, "\(scalar)")
      }
    }
  }
}
