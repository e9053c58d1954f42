/// The codes that a collection’s made-up children have, and how often in a hundred or so.
struct CommonCodes: Sendable {
  typealias Weighted = [(choice: String, weight: Int)]

  let sources: Weighted
  let factors: Weighted
  let needs: Weighted = [
    ("N1", 57), ("N2", 9), ("N3", 4), ("N4", 9), ("N5", 13), ("N6", 3), ("N8", 3), ("N9", 2),
  ]
  let categories: Weighted = [("NEG", 49), ("EMO", 38), ("PHY", 7), ("SAB", 4), ("MUL", 2)]
  let ethnicities: Weighted = [
    ("WBRI", 66), ("WOTH", 5), ("WROM", 1), ("WIRT", 1), ("MWBC", 4), ("MWBA", 2), ("MWAS", 2),
    ("MOTH", 3), ("AIND", 1), ("APKN", 4), ("ABAN", 2), ("AOTH", 2), ("BCRB", 3), ("BAFR", 5),
    ("BOTH", 2), ("OOTH", 3), ("REFU", 1), ("NOBT", 2),
  ]
  let disabilities = [
    "MOB", "HAND", "PC", "INC", "COMM", "LD", "HEAR", "VIS", "BEH", "CON", "AUT", "DDA",
  ]

  /// Those codes that the collection of a year has.
  init(in year: Int) {
    func known(_ codes: Weighted, of list: CodeList) -> Weighted {
      let known = Set(list.codes(in: max(year, Census.collections.lowerBound)).map(\.description))
      return codes.filter { known.contains($0.choice) }
    }
    sources = known(
      [
        ("6", 29), ("2A", 18), ("2B", 2), ("3A", 2), ("3B", 3), ("3C", 1), ("3D", 2), ("3E", 5),
        ("3F", 4), ("5A", 6), ("5B", 6), ("5C", 4), ("5D", 3), ("1A", 6), ("1B", 2), ("1C", 1),
        ("4", 1), ("7", 4), ("8", 4), ("9", 2), ("10", 1),
      ], of: .referralSource)
    factors = known(
      [
        ("3B", 17), ("4B", 16), ("3A", 7), ("4A", 8), ("16A", 9), ("17A", 9), ("2B", 8),
        ("1B", 8), ("2A", 3), ("6A", 3), ("5A", 4), ("18C", 4), ("18B", 2), ("19C", 2),
        ("19B", 1), ("15A", 2), ("14A", 2), ("10A", 2), ("11A", 1), ("13A", 1), ("24A", 1),
        ("7A", 2), ("20", 5), ("9A", 1),
      ], of: .assessmentFactor)
  }
}
