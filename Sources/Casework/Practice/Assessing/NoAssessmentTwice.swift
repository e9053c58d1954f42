import Record

/// Two assessments for the same purpose that are open at once are noticed.
public enum NoAssessmentTwice: PracticeRule {
  public static let rule = Rule(
    "R-076", source: "Blackpool Appendix 4; Bath and North East Somerset, Early help 11")

  public static let says =
    "Ask no more of a family than is needed: one assessment, not two of the same."

  public static func notices(in picture: Picture) -> [Notice] {
    let open = picture.involvement.openAssessments
    return AssessmentPurpose.allCases.flatMap { purpose in
      let same = open.filter { $0.purpose == purpose }.compactMap { $0.started?.id }
      return noticed(
        same.count > 1 ? same : [], "Two assessments of the same are open",
        "\(purpose.label): bring them together, so that the family need not tell everything twice.")
    }
  }
}
