import Record
import Vocabulary

/// Under the Mental Capacity Act 2005, which counts from 16.
///
/// A question about a parent’s capacity, and a young person of 16 or more with whom agencies work, are noticed until an assessment or an
/// agreement has considered it since.
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
    let considered = considered(in: picture)
    let newest = considered.map(\.number).max() ?? 0
    let noted = noted(in: picture).filter { $0.number > newest }.map(\.id)
    let growingUp = sixteenth(in: picture).map { birthday in
      considered.contains { $0.envelope.occurred.earliest >= birthday }
        ? [] : [picture.identity.registeredBy]
    }
    return noticed(
      (noted + (growingUp ?? [])).withoutRepeats, "Has mental capacity been considered?",
      "Somebody who decides here may need a capacity assessment first, or help to decide.")
  }

  private static func noted(in picture: Picture) -> [Entry] {
    picture.chronology.standing(ParentalFactorsNoted.self)
      .filter { $0.content.factors.contains(.mentalCapacity) }.map(\.entry)
      + picture.concerns
      .filter { $0.content.circumstances.parentalFactors.contains(.mentalCapacity) }.map(\.entry)
  }

  private static func considered(in picture: Picture) -> [Entry] {
    picture.involvement.completedAssessments
      .filter { $0.content.words(on: .mentalCapacity) != nil }.map(\.entry)
      + picture.involvement.agreements.answers
      .filter { !$0.content.isCapacityInDoubt.isNotKnown }.map(\.entry)
  }

  /// The sixteenth birthday of a young person with whom agencies work; nil for anybody else.
  private static func sixteenth(in picture: Picture) -> LocalDate? {
    guard picture.involvement.isOpen, picture.identity.stage == .child,
      let bornOn = picture.identity.bornOn,
      (Age(bornOn: bornOn, on: picture.today)?.years ?? 0) >= 16
    else { return nil }
    return bornOn.earliest.adding(months: 16 * 12)
  }
}
