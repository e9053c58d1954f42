import Vocabulary

extension Instrument {
  /// A licensed tool’s wording is never kept: only names short enough to be names.
  func checkLicence(_ list: inout ProblemList) {
    guard let licence = terms.licence else { return }
    list.expectLabel(licence.holder, longest: 120, "Who holds the licence", at: "terms/licence")
    list.expectLabel(
      licence.reference, longest: 120, "The partnership’s licence", at: "terms/licence")
    list.expect(guidance == nil, Self.noWording, at: "guidance")
    for section in sections {
      let path = "sections/\(section.id)"
      list.expect(section.guidance == nil, Self.noWording, at: path)
      for item in section.items {
        let path = "\(path)/items/\(item.id)"
        let options = item.kind.options ?? []
        let isName =
          item.question.count <= Self.longestName && item.hint == nil
          && options.allSatisfy { $0.label.count <= Self.longestName && $0.hint == nil }
        list.expect(isName, Self.noWording, at: path)
      }
    }
  }

  /// How long the name of an area or a grade can be.
  static let longestName = 60

  private static let noWording =
    "The tool is licensed: keep names of up to \(longestName) characters here, and none of its guidance, descriptions or wording"
}
