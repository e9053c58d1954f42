/// What has changed for a child, as tools and looks at the home show it.
extension FactType {
  /// A tool that was completed again, held against the first time: in ordered words, with no sum and no average.
  ///
  /// Completions of one tool about one carer are one series; two tools, however alike their names, never are.
  public static let toolComparison = FactType(
    "tool comparison", "tool comparisons", about: [.child, .family], startWords: ["made"],
    [
      Field("instrument", .code([])), Field("agency", .code([]), plural: "agencies"),
      Field("direction", .code(["better", "worse", "both ways", "the same"])),
    ])

  /// The same for one area that a tool grades.
  public static let areaComparison = FactType(
    "area comparison", "area comparisons", about: [.child, .family], startWords: ["made"],
    [
      Field("instrument", .code([])), Field("agency", .code([]), plural: "agencies"),
      Field("area of care", .code([]), plural: "areas of care"),
      Field("change", .code(["better", "worse", "the same"])),
    ])

  /// A home that was found better than before.
  public static let homeImprovement = FactType(
    "home improvement", "home improvements", about: [.child, .family], startWords: ["recorded"],
    [
      Field("agency", .code([]), plural: "agencies"),
      Field("looked at again", .flag, shown: "the home was looked at again"),
      Field("still there", .flag, shown: "the improvement was still there when looked at again"),
    ])
}
