import Record
import Vocabulary

/// An assessment past its day, and one that no other agency contributed to or that lacks the child’s and family’s views, is noticed.
///
/// Statutory assessments that are late are noticed by R-049.
public enum PromptAndShared: PracticeRule {
  public static let rule = Rule("R-071", source: "Liverpool 7.1")

  public static let says =
    "Assessments are prompt, thorough, about the child, shared by agencies, and carry the family’s views."

  public static let asks = [
    FormPrompt(
      .assessment, "views", "What do the child and the family think?",
      hint: "In their words, each apart from the professionals’ view.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let late = picture.involvement.openAssessments.filter {
      $0.purpose?.isStatutory == false && $0.due?.isOverdue(on: picture.today) == true
    }
    return noticed(
      late.compactMap { $0.started?.id }, "An assessment is overdue",
      "Finish it, or say what it waits for.") + lacking(in: picture)
  }

  private static func lacking(in picture: Picture) -> [Notice] {
    guard let latest = picture.latestAssessment,
      let course = picture.involvement.assessment(latest.content.assessment)
    else { return [] }
    let givers = Set(course.views(of: picture.person).map(\.giver))
    let isHeard =
      picture.identity.stage == .unborn || course.isHeard(picture.person)
      || givers.contains(.child)
    let missing =
      (isHeard ? [] : ["what the child thinks"])
      + (givers.contains(.parent) ? [] : ["what the parents think"])
      + (course.started?.content.alongside != nil
        || course.contributions.contains { $0.state(on: picture.today) == .received }
        ? [] : ["what another agency contributed"])
    return noticed(
      missing.isEmpty ? [] : [latest.id], "The assessment was not shared",
      "The latest assessment does not say \(missing.joined(separator: ", or ")).")
  }
}
