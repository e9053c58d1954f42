public import Record

extension ConferenceHeld {
  /// What a conference is recorded with: nothing of it is taken for granted.
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    urgentWithoutReason + unsaid
      + ConferenceChair(name: chair, picture: picture, author: author).objections
      + ChildIsHeard.objections(to: voice, in: picture)
      + RelativesDoNotInterpret.objections(toDecidingWith: interpreter)
  }

  private var unsaid: [Objection] {
    let questions: [(isMissing: Bool, question: String, message: String)] = [
      (type == nil, "type", "Select which conference it was"),
      (chair.isBlank, "chair", "Enter who chaired the conference"),
      (attendance.isEmpty, "attendance", "Say which agencies came"),
      (decision == nil, "decision", "Select what the conference decided"),
      (
        decision == .protectionPlan && category == nil, "category",
        "Select the category of the plan"
      ),
      (
        decision != .protectionPlan && category != nil, "category",
        "Only a child protection plan has a category: select that there is none, or change the decision"
      ),
      (why.isBlank, "why", "Enter why"),
    ]
    return questions.filter(\.isMissing).map {
      missing(HighLevelsDrawAPlan.rule, at: $0.question, $0.message)
    }
      // Of a conference long ago nobody may have written it down.
      + (family.isEmpty
        ? [Objection(WrittenWithParents.rule, at: "family", "Say who of the family came")] : [])
  }
}
