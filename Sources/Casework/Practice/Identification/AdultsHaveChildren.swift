import Record
import Vocabulary

/// A contact with an adult’s service, and a concern about an adult, ask “are there children?” and
/// are noticed until it is answered.
public enum AdultsHaveChildren: PracticeRule {
  public static let rule = Rule(
    "R-031",
    source: "Blackpool Appendix 4; Bury Principle 7; Bath and North East Somerset, Parenting 10")

  public static let says =
    "Whoever works with an adult asks whether there are children, every time."

  public static let prompts = [
    Prompt(
      .areThereChildren, "Are there children?",
      hint:
        "Living with the adult, visiting, or on the way. Think what the adult’s difficulties mean for them."
    )
  ]

  static func problems(in concern: Concern, about stage: Stage) -> [ConcernProblem] {
    guard stage == .adult, concern.circumstances.areThereChildren == nil else { return [] }
    return [unanswered]
  }

  /// What to put right before an event can be recorded.
  public static func problems(in happening: Happening) -> [ConcernProblem] {
    guard happening.type == .adultServiceContact, happening.areThereChildren == nil else {
      return []
    }
    return [unanswered]
  }

  private static let unanswered = ConcernProblem(
    .areThereChildren, "Select whether there are children")

  public static func notices(in picture: Picture) -> [Notice] {
    let contacts = picture.happenings([.adultServiceContact])
    let unknown = contacts.filter { $0.content.areThereChildren.isNotKnown }.map(\.id)
    let children = contacts.filter { $0.content.areThereChildren == .yes }.map(\.id)
    let isLinked = picture.family.links(of: picture.person).contains {
      $0.person == picture.person && ($0.kind.isParental || $0.kind == .grandparent)
    }
    return notice(
      unknown, "Are there children?",
      "An adult’s service was in contact and nobody knows yet whether there are children. Ask.")
      + notice(
        picture.identity.stage == .adult && !isLinked ? children : [],
        "Link this adult’s children",
        "There are children, and none is linked. What this adult lives with affects them.")
  }

  private static func notice(_ entries: [ID<Entry>], _ title: String, _ why: String) -> [Notice] {
    entries.isEmpty ? [] : [Notice(rule, title: title, why: why, entries: entries)]
  }
}
