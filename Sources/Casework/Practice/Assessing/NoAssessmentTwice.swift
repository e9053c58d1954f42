import Record
import Vocabulary

/// Two assessments of one child that are made at once are noticed, whichever services make them.
public enum NoAssessmentTwice: PracticeRule {
  public static let rule = Rule(
    "R-076", source: "Blackpool Appendix 4; Bath and North East Somerset, Early help 11")

  public static let says =
    "Ask no more of a family than is needed: one assessment that every service contributes to, not two."

  public static func notices(in picture: Picture) -> [Notice] {
    let open = picture.involvement.openAssessments
    return same(open) + others(open)
  }

  private static func same(_ open: [AssessmentCourse]) -> [Notice] {
    AssessmentPurpose.allCases.flatMap { purpose in
      let same = open.filter { $0.purpose == purpose }.compactMap { $0.started?.id }
      return noticed(
        same.count > 1 ? same : [], "Two assessments of the same are open",
        "\(purpose.label): bring them together, so that the family need not tell everything twice.")
    }
  }

  /// One notice for each that began while others, for something else, were being made.
  private static func others(_ open: [AssessmentCourse]) -> [Notice] {
    open.indices.flatMap { place in
      guard let started = open[place].started else { return [] as [Notice] }
      let before = AssessmentUnderWay.bearing(on: started.content.purpose, open[..<place])
      let own = AssessmentUnderWay(course: open[place], started: started, bearing: .same)
      return notice(before.filter { $0.bearing == .another }, own, isStepUp: false)
        + notice(before.filter { $0.bearing == .steppedUp }, own, isStepUp: true)
    }
  }

  private static func notice(
    _ before: [AssessmentUnderWay], _ own: AssessmentUnderWay, isStepUp: Bool
  ) -> [Notice] {
    guard !before.isEmpty else { return [] }
    let both = before + [own]
    let told = both.map(\.told).joined(separator: "; ")
    return noticed(
      both.map(\.started.id),
      isStepUp ? "Carry the earlier assessment forward" : "Two assessments are being made at once",
      isStepUp
        ? """
        \(told). The later one is made by law and goes first. Agree with whoever began the earlier one whether it is \
        finished as it stands, or what it holds goes into the later one, and ask the family only for what is not known yet.
        """
        : """
        \(told). Agree which of them goes on, and let the other service contribute to it, under “Assessments”, so that \
        the family tells its story once.
        """)
  }
}
