import Vocabulary

extension AssessmentCompleted {
  /// What it says of one thing, by the name that forms state it under; nil when it says nothing of it.
  public func words(stating name: String) -> String? {
    switch name {
    case "earlier_worries": chronology?.earlierWorries
    case "what_was_tried": chronology?.whatWasTried
    case "what_came_of_it": chronology?.whatCameOfIt
    case "why_not_heard": voice.whyNot
    default: findings.words(stating: name) ?? views.words(stating: name)
    }
  }
}

extension ChildAssessed {
  /// What it says of one thing of this child, by the name that forms state it under; nil when it says nothing of it.
  public func words(stating name: String) -> String? {
    if name == "childs_words" { return childsWords }
    if let unmet = unmetNeeds(stating: name) {
      return unmet.isEmpty ? nil : unmet.joined(separator: "\n")
    }
    return findings.words(stating: name) ?? views.words(stating: name)
  }

  /// The unmet needs that forms state under a name, each by its words; nil for a name that states none.
  public func unmetNeeds(stating name: String) -> [String]? {
    guard let area = name.wholeMatch(of: /unmet_(.+)/)?.1 else { return nil }
    return needs.filter { $0.isUnmet && ($0.area?.rawValue ?? "any") == area }.map(\.words)
  }
}

extension [FindingStated] {
  fileprivate func words(stating name: String) -> String? {
    first { $0.finding.rawValue == name }?.words
  }
}

extension [ViewGiven] {
  fileprivate func words(stating name: String) -> String? {
    for view in self {
      if name == "\(view.giver.rawValue)_works_well" { return view.worksWell }
      if name == "\(view.giver.rawValue)_must_change" { return view.mustChange }
    }
    return nil
  }
}
