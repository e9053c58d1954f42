import Record

/// For fear of care, or of being parted from brothers and sisters.
public enum AdolescentsMayHoldBack: PracticeRule {
  public static let rule = Rule("R-142", source: "Blackpool Appendix 1")

  public static let says =
    "Young people may hold back, for fear of care or of losing their brothers and sisters."

  public static let asks = [
    FormPrompt(
      .voice, "may_hold_back", "May the young person be holding something back?",
      hint:
        "Many fear being taken into care or parted from brothers and sisters. Say honestly what may happen, and come back."
    )
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    guard picture.ageStage == .adolescence,
      let last = picture.involvement.voices.last(where: { $0.content.wasSeen })
    else { return [] }
    switch last.content.mayHoldBack {
    case .no: return []
    case .yes:
      return noticed(
        [last.id], "A young person may be holding back",
        "Come back to it: say honestly what may happen, and who else they could talk to.")
    case .notKnown, nil:
      return noticed(
        [last.id], "Might this young person be holding back?",
        "Many fear being taken into care or parted from brothers and sisters. Nobody has said whether that was thought of."
      )
    }
  }
}
