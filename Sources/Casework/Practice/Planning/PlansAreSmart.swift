import Record

/// At any level.
///
/// ``SmartCheck`` says of each line which of the five it meets and why; what it misses stands against agreeing, and can be overruled.
public enum PlansAreSmart: PracticeRule {
  public static let rule = Rule(
    "R-092",
    source: "Blackpool section 4.7, Appendix 4; Bath and North East Somerset, Parenting 12")

  public static let says =
    "Plans are specific, measurable, achievable, relevant and timed, and about outcomes."

  /// The check of each line of a plan, in order.
  public static func checks(of plan: PlanWritten, in picture: Picture) -> [SmartCheck] {
    let needs = plan.needs(of: picture.person, in: picture.involvement)
    return plan.lines.map {
      SmartCheck(
        $0, needs: needs, on: picture.today, months: picture.parameters.monthsOfAPlanLine)
    }
  }

  static func objections(to agreed: PlanAgreed, in picture: Picture) -> [Objection] {
    guard let plan = agreed.written(in: picture) else { return [] }
    return checks(of: plan, in: picture).enumerated().flatMap { place, check in
      check.points.filter { !$0.isMet }.map {
        Objection(
          rule, at: "lines.\(place).\($0.question)",
          "Line \(place + 1) is not \($0.letter.rawValue): \($0.why)")
      }
    }
  }
}
