import Vocabulary

extension Picture {
  /// Whether the child has not reached an age by today, whichever day of birth is right; false while nobody knows any.
  func isSurelyUnder(_ years: Int) -> Bool {
    if identity.stage == .unborn { return true }
    guard let age = identity.bornOn.flatMap({ Age(bornOn: $0, on: today) }) else { return false }
    return age.possibleYears.upperBound < years
  }
}

extension StepDownReason {
  /// Nobody under 16 moves on to adults’ services: the wrong reason was chosen, or the date of birth is wrong.
  func objections(in picture: Picture) -> [Objection] {
    guard self == .adultServices, picture.isSurelyUnder(16) else { return [] }
    return [
      Objection(
        at: "reason",
        "The record says that \(picture.identity.name.shown) is not 16 yet: choose another reason, or put the date of birth right first"
      )
    ]
  }
}
