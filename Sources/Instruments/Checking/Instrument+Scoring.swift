import Vocabulary

extension Instrument {
  /// What is added up must be there, must have worths, and must not be grades.
  func checkScoring(_ list: inout ProblemList) {
    guard case .sum(let summed) = scoring else { return }
    list.expect(
      about != .family, "A family is never given a score: take the sum away", at: "scoring")
    list.expectLabel(
      summed.source, longest: 200, "Where the tool’s owner says it is added up", at: "scoring/as_in"
    )
    list.expect(!summed.items.isEmpty, "Nothing is added up", at: "scoring/items")
    list.expectOnce(summed.items.map(\.value), "sums", at: "scoring/items")
    list.expect(
      (1...max(1, summed.items.count)).contains(summed.fewestAnswered),
      "Between 1 and all of the items must be answered", at: "scoring/fewest_answered")
    for id in summed.items { check(summed: id, at: "scoring/items/\(id)", &list) }
    for (place, band) in summed.bands.enumerated() {
      let path = "scoring/bands/\(place + 1)"
      list.expectLabel(band.label, longest: 120, "The label", at: path)
      list.expect(band.lowest <= band.highest, "The band ends before it begins", at: path)
      list.expect(
        !summed.bands[..<place].contains { $0.lowest <= band.highest && band.lowest <= $0.highest },
        "The band overlaps one before it", at: path)
    }
  }

  private func check(summed id: ID<Item>, at path: String, _ list: inout ProblemList) {
    guard let item = item(id) else {
      list.add("There is no item “\(id)”", at: path)
      return
    }
    switch item.kind {
    case .grade: list.add("Grades are never added up or averaged", at: path)
    case .scale: break
    case .choice(let options):
      list.expect(
        options.allSatisfy { $0.worth != nil }, "Every option needs what it is worth", at: path)
    case .choices(let options):
      list.expect(
        options.contains { $0.worth != nil }, "No option says what it is worth", at: path)
    default: list.add("Answers of this kind cannot be added up", at: path)
    }
  }
}
