import Casework
import Vocabulary

extension ConcernForm {
  static func fill(_ body: inout FormBody, with concern: Concern) {
    fill(&body, with: concern.sign)
    fill(&body, with: concern.experience)
    fill(&body, with: concern.response)
    fill(&body, with: concern.categories)
    fill(&body, with: concern.circumstances)
    fill(&body, with: concern.judgement)
    body.add("material_needs", all: concern.materialNeed.needs)
    body.add("need_note", concern.materialNeed.note)
    body.add("help_offered", concern.materialNeed.helpOffered)
  }

  private static func fill(_ body: inout FormBody, with sign: Sign) {
    body.add("what_was_seen", sign.whatWasSeen)
    body.add("types", all: sign.types)
    body.add("other_type", sign.otherType)
    body.add("prenatal", all: sign.prenatal)
    body.add("onset", sign.onset)
    body.add("first_seen", date: sign.firstSeen)
    body.add("last_seen", date: sign.lastSeen)
    body.add("how_often", sign.howOften)
    body.add("how_often_note", sign.howOftenNote)
  }

  private static func fill(_ body: inout FormBody, with experience: Experience) {
    body.add("childs_words", experience.childsWords)
    body.add("why_no_words", experience.whyNoWords)
    body.add("impact", experience.impact)
    body.add("behaviour_cause", experience.behaviourCause)
    body.add("injury_explanation_fits", experience.injuryExplanationFits)
    body.add("injury_note", experience.injuryNote)
  }

  private static func fill(_ body: inout FormBody, with response: FirstResponse) {
    if let danger = response.isInImmediateDanger {
      body.add("is_in_immediate_danger", danger ? Answer.yes : .no)
    }
    body.add("emergency_steps", response.emergencySteps)
    body.add("what_was_done", response.whatWasDone)
    body.add("own_agency_can_do", response.ownAgencyCanDo)
    body.add("second_question", response.secondQuestion?.question)
    body.add("second_answer", response.secondQuestion?.answer)
  }

  private static func fill(_ body: inout FormBody, with categories: Categories) {
    body.add("primary_category", categories.primary)
    body.add("secondary_categories", all: categories.secondary)
    body.add("overlaps", all: categories.overlaps)
    body.add("other_overlap", categories.otherOverlap)
  }

  private static func fill(_ body: inout FormBody, with circumstances: Circumstances) {
    body.add("vulnerabilities", all: circumstances.vulnerabilities)
    body.add("harder_to_see", all: circumstances.harderToSee)
    body.add("parental_factors", all: circumstances.parentalFactors)
    body.add("root_causes", all: circumstances.rootCauses)
    body.add("root_cause_note", circumstances.rootCauseNote)
    body.add("relationship_broken_down", circumstances.relationshipBrokenDown)
    body.add("men_considered", circumstances.menConsidered)
    for child in circumstances.otherChildrenConsidered {
      body.add("other_children_considered", child.value)
    }
    body.add("are_there_children", circumstances.areThereChildren)
  }

  private static func fill(_ body: inout FormBody, with judgement: Judgement) {
    body.add("pattern", judgement.pattern)
    body.add("judgement", judgement.judgement)
    body.add("judgement_reason", judgement.reason)
    body.add("seems_deliberate", judgement.seemsDeliberate)
    body.add("legal_routes", all: judgement.legalRoutes)
    body.add("culture_note", judgement.cultureNote)
    body.add("could_not_judge_because", judgement.couldNotJudgeBecause)
  }
}
