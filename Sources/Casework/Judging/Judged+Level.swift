public import Record
import Vocabulary

extension LevelDecided {
  public var goesAhead: Bool { isUrgent && change != .stepDown }

  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    missing(in: picture) + notTheChange(in: picture)
      + LocalWordsAreKept.objections(to: self, in: picture.place)
      + DecisionsRestOnOutcomes.objections(to: self, in: picture)
      + (change == .stepDown
        ? NearHarmIsReferred.objections(toEnding: reason, outcomes, in: picture) : [])
      + tooYoung(in: picture)
  }

  private func missing(in picture: Picture) -> [Objection] {
    var objections: [Objection] = []
    if why.isBlank { objections.append(Objection(at: "why", "Enter why")) }
    // Where nothing is recorded yet, there is nothing to choose: why it is decided says it all.
    let isAnythingRecorded = picture.chronology.lines.contains {
      $0.standing == .standing && $0.isContact
    }
    if evidence.isEmpty, isAnythingRecorded {
      objections.append(
        Objection(
          goesAhead ? DecisionsRestOnOutcomes.rule : nil, at: "evidence",
          "Choose what on the record the decision rests on"))
    }
    if change == .stepDown, reason == nil {
      objections.append(Objection(at: "reason", "Select why less help is needed"))
    }
    return objections
  }

  private func tooYoung(in picture: Picture) -> [Objection] {
    change == .stepDown ? reason?.objections(in: picture) ?? [] : []
  }

  /// A level that is not on the scale, or a step that the levels before and after do not make.
  private func notTheChange(in picture: Picture) -> [Objection] {
    guard let scale = picture.place.levels else { return [] }
    guard scale.level(level) != nil else {
      return [Objection(at: "level", "Select a level of “\(scale.name)”")]
    }
    let before = picture.involvement.level?.content.level
    guard let real = scale.change(from: before, to: level), real != change else { return [] }
    return [
      Objection(
        at: "level", "From the level before, this is: \(real.label.withoutCapital). Select that")
    ]
  }
}

extension CaseClosed {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    (why.isBlank ? [Objection(at: "why", "Enter why")] : [])
      + (whoToTurnTo.isBlank
        ? [Objection(at: "who_to_turn_to", "Enter whom the family can turn to from now on")] : [])
      + DecisionsRestOnOutcomes.objections(to: self, in: picture)
      + NearHarmIsReferred.objections(toEnding: reason, outcomes, in: picture)
      + HighLevelsDrawAPlan.objections(to: self, in: picture)
      + reason.objections(in: picture)
  }
}

extension LongTermMarked {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    LongHelpCanBeMeant.objections(to: self)
      + LookingAgain.objections(to: reviewOn, at: "review_on", from: picture.today)
  }
}
