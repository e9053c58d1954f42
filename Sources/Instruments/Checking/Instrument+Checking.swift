import Vocabulary

extension Instrument {
  /// Everything wrong with the definition; empty when it can be used.
  public var problems: [InstrumentProblem] {
    var list = ProblemList()
    checkItself(&list)
    for section in sections { check(section, &list) }
    // What follows walks from item to item, which only makes sense once each is known by one name.
    if list.problems.isEmpty {
      checkConditions(&list)
      checkScoring(&list)
    }
    checkLicence(&list)
    return list.problems
  }

  /// The most items there may be.
  static let mostItems = 500

  private func checkItself(_ list: inout ProblemList) {
    list.expectID(id.value, at: "id")
    list.expect((1...10_000).contains(version), "Versions are counted from 1", at: "version")
    list.expectLabel(title, longest: 120, "The title", at: "title")
    list.expect(!sections.isEmpty, "There are no sections", at: "sections")
    list.expectOnce(sections.map(\.id.value), "sections", at: "sections")
    list.expectOnce(items.map(\.id.value), "items", at: "sections")
    list.expectOnce(items.compactMap(\.states), "items’ statements", at: "sections")
    list.expect(
      items.count <= Self.mostItems,
      "There are \(items.count) items; the most is \(Self.mostItems)", at: "sections")
    list.expect(
      comparison.sameAsVersions.allSatisfy { $0 >= 1 && $0 < version },
      "Only versions before \(version) can be the same as it", at: "comparison/same_as_versions")
    for changed in comparison.changedItems {
      list.expect(
        item(changed.item) != nil, "There is no item “\(changed.item)”",
        at: "comparison/changed_items")
      list.expectLabel(
        changed.why, longest: 400, "Why it changed",
        at: "comparison/changed_items/\(changed.item)")
    }
    if let training = terms.training {
      list.expectLabel(training.course, longest: 120, "The course", at: "terms/training")
      list.expect(
        training.validMonths.map { (1...600).contains($0) } ?? true,
        "Training holds for 1 to 600 months", at: "terms/training")
    }
    list.expect(!terms.completers.kinds.isEmpty, "Nobody may complete it", at: "terms/completers")
  }

  private func check(_ section: InstrumentSection, _ list: inout ProblemList) {
    let path = "sections/\(section.id)"
    list.expectID(section.id.value, at: path)
    list.expectLabel(section.title, longest: 120, "The title", at: path)
    list.expect(!section.items.isEmpty, "There are no items", at: path)
    list.expect(
      !section.isForEachPerson || about.people.upperBound > 1,
      "It is asked for each person, but the instrument is about one at most", at: path)
    for item in section.items { ItemCheck(path: "\(path)/items/\(item.id)").check(item, &list) }
  }
}
