/// Something to put right before a concern can be recorded, in the words shown to the person.
public struct ConcernProblem: Error, Hashable, Sendable {
  public let field: ConcernField
  public let message: String

  public init(_ field: ConcernField, _ message: String) {
    self.field = field
    self.message = message
  }
}

/// A question of a concern, named as it is in forms and in the record.
public enum ConcernField: String, CaseIterable, Codable, Sendable {
  case whatWasSeen = "what_was_seen"
  case types
  case otherType = "other_type"
  case onset
  case firstSeen = "first_seen"
  case lastSeen = "last_seen"
  case howOften = "how_often"
  case prenatal
  case impact
  case childsWords = "childs_words"
  case whyNoWords = "why_no_words"
  case behaviourCause = "behaviour_cause"
  case injuryExplanationFits = "injury_explanation_fits"
  case isInImmediateDanger = "is_in_immediate_danger"
  case emergencySteps = "emergency_steps"
  case whatWasDone = "what_was_done"
  case ownAgencyCanDo = "own_agency_can_do"
  case secondQuestion = "second_question"
  case primaryCategory = "primary_category"
  case secondaryCategories = "secondary_categories"
  case overlaps
  case vulnerabilities
  case harderToSee = "harder_to_see"
  case parentalFactors = "parental_factors"
  case rootCauses = "root_causes"
  case rootCauseNote = "root_cause_note"
  case relationshipBrokenDown = "relationship_broken_down"
  case menConsidered = "men_considered"
  case otherChildrenConsidered = "other_children_considered"
  case areThereChildren = "are_there_children"
  case pattern
  case judgement
  case judgementReason = "judgement_reason"
  case seemsDeliberate = "seems_deliberate"
  case legalRoutes = "legal_routes"
  case cultureNote = "culture_note"
  case couldNotJudgeBecause = "could_not_judge_because"
  case materialNeeds = "material_needs"
}
