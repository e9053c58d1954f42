import Record
import Vocabulary

/// Agencies that know the child and were not asked, and contributions that are overdue, are noticed while an assessment is open.
public enum AllAgenciesContribute: PracticeRule {
  public static let rule = Rule("R-065", source: "Blackpool Appendix 4; Liverpool 7.1")

  public static let says =
    "Every agency that works with the family contributes to the assessment."

  public static let asks = [
    FormPrompt(
      .assessment, "contributions", "Which agencies know this family, and what do you ask of each?",
      hint: "Voluntary organisations and adults’ services too. You will see who has answered.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    picture.involvement.openAssessments.filter { $0.purpose != .screening }.flatMap { course in
      notices(about: course, in: picture)
    }
  }

  private static func notices(about course: AssessmentCourse, in picture: Picture) -> [Notice] {
    // Agencies are asked once, where the assessment of a brother or sister is made.
    guard let started = course.started, started.content.alongside == nil else { return [] }
    let heard = Set(course.contributions.map(\.agency) + [started.entry.envelope.author.agency])
    let knowing = picture.chronology.lines.filter { $0.isContact && $0.standing == .standing }
      .map(\.entry.envelope.author.agency).withoutRepeats.filter { !heard.contains($0) }
    let overdue = course.contributions.filter { $0.state(on: picture.today) == .overdue }
    let names = overdue.map(\.agencyName).joined(separator: ", ")
    return noticed(
      knowing.isEmpty ? [] : [started.id], "Ask those who know the family to contribute",
      knowing.count == 1
        ? "1 agency has recorded contact with this child and has not been asked."
        : "\(knowing.count) agencies have recorded contact with this child and have not been asked."
    )
      + noticed(
        overdue.compactMap { $0.requested?.id }, "Contributions are overdue",
        "Ask again, or say why the assessment does without: \(names).")
  }
}
