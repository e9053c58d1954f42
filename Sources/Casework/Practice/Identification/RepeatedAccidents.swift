import Record

/// Accidents, injuries and A&E attendances within some months are read together.
///
/// How many, and how far back, are ours: the strategies give no figure.
public enum RepeatedAccidents: PracticeRule {
  public static let rule = Rule("R-028", source: "Herefordshire section 3")

  public static let says =
    "Repeated accidents or visits to A&E are a concern in themselves."

  public static func notices(in picture: Picture) -> [Notice] {
    let months = picture.parameters.accidentMonths
    let accidents = picture.happenings([.accident, .injury, .aAndEAttendance], months: months)
    guard accidents.count >= picture.parameters.repeatedAccidents else { return [] }
    return [
      Notice(
        rule, title: "\(accidents.count) accidents, injuries or visits to A&E in \(months) months",
        why:
          "Repeated accidents can mean a child is not being watched over. Read them together and decide whether to record a "
          + "concern.\(picture.parameters.whose("accident_months"))",
        entries: accidents.map(\.id))
    ]
  }
}
