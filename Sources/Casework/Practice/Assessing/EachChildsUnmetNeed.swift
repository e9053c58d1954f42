import Record

/// It ends with a statement for each child of the family, the child it is opened for among them.
public enum EachChildsUnmetNeed: PracticeRule {
  public static let rule = Rule("R-064", source: "Blackpool Appendix 4")

  public static let says =
    "An early help assessment ends by stating each child’s unmet need."

  static func objections(to completed: AssessmentCompleted, in picture: Picture) -> [Objection] {
    guard completed.purpose == .earlyHelp else { return [] }
    var objections: [Objection] = []
    if picture.identity.stage != .adult,
      !completed.children.contains(where: { $0.child == picture.person })
    {
      objections.append(
        Objection(
          rule, at: "children.\(picture.person)",
          "Enter what this child needs that is not met, or that nothing is"))
    }
    return objections
      + completed.children.filter { !$0.isStated }.map {
        Objection(
          rule, at: "children.\($0.child)",
          "Enter what this child needs that is not met, or that nothing is")
      }
  }
}

extension ChildStatement {
  fileprivate var isStated: Bool {
    !needs.isEmpty && needs.allSatisfy { !$0.isUnmet || !$0.words.isBlank }
  }
}
