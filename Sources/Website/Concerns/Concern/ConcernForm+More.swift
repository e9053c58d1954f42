import Casework
import Markup
import Record

extension ConcernForm {
  /// What is asked only of those who know it: none of it holds up saving.
  static func readMore(_ reader: inout FormReader, into concern: inout Concern) {
    concern.sign.onset = reader.choice("onset")
    readCategories(&reader, into: &concern.categories)
    readCircumstances(&reader, into: &concern.circumstances)
    readJudgement(&reader, into: &concern.judgement)
    readNeed(&reader, into: &concern.materialNeed)
    concern.experience.behaviourCause = reader.text(
      "behaviour_cause", "What may lie behind the behaviour")
    concern.experience.injuryExplanationFits = reader.choice("injury_explanation_fits")
    concern.experience.injuryNote = reader.text("injury_note", "About the injury")
    concern.response.ownAgencyCanDo = reader.text(
      "own_agency_can_do", "What your agency can do")
    concern.response.emergencySteps = reader.text("emergency_steps", "The emergency steps")
    concern.response.secondQuestion = secondQuestion(&reader)
  }

  private static func readCategories(
    _ reader: inout FormReader, into categories: inout Categories
  ) {
    categories.primary = reader.choice("primary_category")
    categories.secondary = reader.choices("secondary_categories").filter {
      $0 != categories.primary
    }
    categories.overlaps = reader.choices("overlaps")
    categories.otherOverlap = reader.text("other_overlap", "What else it is found beside")
  }

  private static func readCircumstances(
    _ reader: inout FormReader, into circumstances: inout Circumstances
  ) {
    circumstances.vulnerabilities = reader.choices("vulnerabilities")
    circumstances.harderToSee = reader.choices("harder_to_see")
    circumstances.parentalFactors = reader.choices("parental_factors")
    circumstances.rootCauses = reader.choices("root_causes")
    circumstances.rootCauseNote = reader.text("root_cause_note", "What lies behind it")
    circumstances.relationshipBrokenDown = reader.choice("relationship_broken_down")
    circumstances.menConsidered = reader.text("men_considered", "About men in the family")
    circumstances.otherChildrenConsidered = reader.ids("other_children_considered")
    circumstances.areThereChildren = reader.choice("are_there_children")
  }

  private static func readJudgement(
    _ reader: inout FormReader, into judgement: inout Judgement
  ) {
    judgement.pattern = reader.choice("pattern")
    judgement.judgement = reader.text("judgement", "Your judgement")
    judgement.reason = reader.text("judgement_reason", "Why you judge so")
    judgement.seemsDeliberate = reader.choice("seems_deliberate")
    judgement.legalRoutes = reader.choices("legal_routes")
    judgement.cultureNote = reader.text("culture_note", "About culture")
    judgement.couldNotJudgeBecause = reader.text(
      "could_not_judge_because", "Why it could not be judged")
  }

  private static func readNeed(_ reader: inout FormReader, into need: inout MaterialNeed) {
    need.needs = reader.choices("material_needs")
    need.note = reader.text("need_note", "About the need")
    need.helpOffered = reader.text("help_offered", "The help offered")
  }

  private static func secondQuestion(_ reader: inout FormReader) -> SecondQuestion? {
    let question = reader.text("second_question", "The question")
    let answer = reader.text("second_answer", "The answer")
    if question == nil, answer != nil {
      reader.errors.add("Enter the question you asked", to: "second_question")
    }
    return question.map { SecondQuestion(question: $0, answer: answer ?? "") }
  }
}
