public import Vocabulary

extension Identity {
  /// How old they are on a day, in words: “7 years”, “Due 4 March 2025”, “Died 4 May 2024, aged 7 years”.
  public func ageText(on day: LocalDate) -> String {
    AgeText.words(stage: stage, bornOn: bornOn, expectedOn: expectedOn, diedOn: diedOn, on: day)
  }
}

extension PersonProjection {
  /// How old they are on a day, in the same words as on their page.
  public func ageText(on day: LocalDate) -> String {
    AgeText.words(stage: stage, bornOn: bornOn, expectedOn: expectedOn, diedOn: diedOn, on: day)
  }
}

private enum AgeText {
  static func words(
    stage: Stage, bornOn: PartialDate?, expectedOn: LocalDate?, diedOn: PartialDate?,
    on day: LocalDate
  ) -> String {
    if let diedOn, diedOn.earliest <= day {
      let age = bornOn.flatMap { Age(bornOn: $0, on: diedOn.latest)?.wording }
      return "Died \(diedOn.british)" + (age.map { ", aged \($0)" } ?? "")
    }
    if stage == .unborn {
      return expectedOn.map { "Due \($0.british)" } ?? "Not yet born"
    }
    guard let bornOn else { return "Date of birth not known" }
    return Age(bornOn: bornOn, on: day)?.wording ?? "Not born by \(day.british)"
  }
}
