import Record
import Vocabulary

/// Under the Mental Capacity Act 2005, which counts from 16.
///
/// A question about a parent’s capacity, and a young person of 16 or more with whom agencies work, are noticed until an assessment or an
/// agreement has considered it.
public enum CapacityToDecide: PracticeRule {
  public static let rule = Rule("R-079", source: "Blackpool section 2")

  public static let says =
    "Consider the mental capacity of a parent, a carer, or a young person growing into an adult."

  public static let asks = [
    FormPrompt(
      .agreement, "is_capacity_in_doubt", "May they lack mental capacity to decide this?",
      hint: "If so, a capacity assessment comes first. Agreeing without capacity is not agreeing."),
    FormPrompt(
      .assessment, Finding.mentalCapacity.rawValue,
      "Is anybody’s mental capacity in question, and what follows?"),
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let noted = ParentsOwnDifficulties.known(in: picture).filter { $0.0 == .mentalCapacity }
      .flatMap(\.1)
    let growingUp =
      picture.involvement.isOpen && isSixteen(picture) ? [picture.identity.registeredBy] : []
    let considered =
      picture.involvement.completedAssessments.contains {
        $0.content.words(on: .mentalCapacity) != nil
      }
      || picture.involvement.agreements.answers.contains {
        !$0.content.isCapacityInDoubt.isNotKnown
      }
    return considered
      ? []
      : noticed(
        (noted + growingUp).withoutRepeats, "Has mental capacity been considered?",
        "Somebody who decides here may need a capacity assessment first, or help to decide.")
  }

  private static func isSixteen(_ picture: Picture) -> Bool {
    picture.identity.stage == .child
      && (picture.identity.bornOn.flatMap { Age(bornOn: $0, on: picture.today) }?.years ?? 0) >= 16
  }
}
