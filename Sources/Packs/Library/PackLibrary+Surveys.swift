extension PackLibrary {
  /// The forms on which practitioners of a place are asked about themselves, as its feedback points name them.
  ///
  /// A form that two points name is asked once.
  public func surveysOfPractitioners(in pack: StrategyPack?) -> [PlaceForm] {
    let asked = (pack?.feedback ?? []).filter(\.isSurveyOfPractitioners).flatMap(\.forms)
    return forms(in: pack).filter { asked.contains($0.id) }
  }
}
