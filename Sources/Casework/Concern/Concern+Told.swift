import Vocabulary

extension Concern {
  public static let title = "Concern"
  public static let isContact = true

  public var summary: String { sign.typesShown ?? sign.whatWasSeen }

  public var details: [Detail] {
    sign.details + experience.details + response.details + categories.details
      + circumstances.details + judgement.details + materialNeed.details
  }
}

extension Sign {
  /// The types of neglect and signs before birth, as one phrase.
  var typesShown: String? {
    (types.map(\.label) + [otherType].compactMap(\.self).filter { !$0.isEmpty }
      + prenatal.map(\.label)).asList
  }

  var details: [Detail] {
    Detail.listing(
      ("What was seen", whatWasSeen), ("Types of neglect", types.labels),
      ("Another type", otherType), ("Signs before birth", prenatal.labels),
      ("Began", onset?.label), ("First seen", firstSeen?.british),
      ("Last seen", lastSeen?.british), ("How often", howOften?.label),
      ("More about how often", howOftenNote))
  }
}

extension Experience {
  var details: [Detail] {
    Detail.listing(
      ("Effect on the child", impact), ("What the child said", childsWords),
      ("Why there are no words of the child’s", whyNoWords),
      ("What may lie behind the behaviour", behaviourCause),
      ("Does the explanation of the injury fit", injuryExplanationFits?.label),
      ("About the injury", injuryNote))
  }
}

extension FirstResponse {
  var details: [Detail] {
    Detail.listing(
      ("Immediate danger", isInImmediateDanger.map { $0 ? "Yes" : "No" }),
      ("Emergency steps taken", emergencySteps), ("What was done", whatWasDone),
      ("What the author’s agency can do", ownAgencyCanDo)) + (secondQuestion?.details ?? [])
  }
}

extension Categories {
  var details: [Detail] {
    Detail.listing(
      ("Main category", primary?.label), ("Other categories", secondary.labels),
      ("Found beside it", overlaps.labels), ("Also beside it", otherOverlap))
  }
}

extension Circumstances {
  var details: [Detail] {
    Detail.listing(
      ("More likely to be harmed", vulnerabilities.labels),
      ("Harder to see", harderToSee.labels), ("Parents’ own difficulties", parentalFactors.labels),
      ("What lies behind it", rootCauses.labels), ("More about what lies behind it", rootCauseNote),
      ("Has the relationship broken down", relationshipBrokenDown?.label),
      ("Men in or around the family", menConsidered),
      ("Are there children", areThereChildren?.label))
  }
}

extension Judgement {
  var details: [Detail] {
    Detail.listing(
      ("Emerging or persistent", pattern?.label), ("Professional judgement", judgement),
      ("Why", reason), ("Does it seem deliberate", seemsDeliberate?.label),
      ("Legal route", legalRoutes.labels), ("Culture", cultureNote),
      ("Could not judge because", couldNotJudgeBecause))
  }
}

extension MaterialNeed {
  /// Headed apart from care, so that one is never read as the other.
  var details: [Detail] {
    Detail.listing(
      ("Material need", needs.labels), ("About the need", note),
      ("Help offered with the need", helpOffered))
  }
}
