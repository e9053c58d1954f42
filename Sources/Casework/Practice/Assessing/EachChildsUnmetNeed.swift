import Record
import Vocabulary

/// It ends with a statement for each child of the family, the child it is opened for among them.
public enum EachChildsUnmetNeed: PracticeRule {
  public static let rule = Rule("R-064", source: "Blackpool Appendix 4")

  public static let says =
    "An early help assessment ends by stating each child’s unmet need."

  static func objections(to completed: AssessmentCompleted, in picture: Picture) -> [Objection] {
    guard completed.purpose == .earlyHelp else { return [] }
    let statement = completed.children.first { $0.child == picture.person }
    let isStated = statement?.isStated ?? (picture.identity.stage == .adult)
    return isStated ? [] : [missing(of: picture.person)]
  }

  /// What it says of children whose own records it is not judged by.
  static func objections(
    to completed: AssessmentCompleted, besides judged: [ID<Person>]
  ) -> [Objection] {
    guard completed.purpose == .earlyHelp else { return [] }
    return completed.children.filter { !judged.contains($0.child) && !$0.isStated }
      .map { missing(of: $0.child) }
  }

  private static func missing(of child: ID<Person>) -> Objection {
    Objection(
      rule, at: "children.\(child)",
      "Enter what this child needs that is not met, or that nothing is")
  }
}

extension ChildStatement {
  fileprivate var isStated: Bool {
    !needs.isEmpty && needs.allSatisfy { !$0.isUnmet || !$0.words.isBlank }
  }
}
