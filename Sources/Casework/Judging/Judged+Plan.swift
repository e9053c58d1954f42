public import Record
import Vocabulary

extension PlanWritten: Judged {
  /// A version may be unfinished; what is missing stands against agreeing it.
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    var objections =
      otherKind(in: picture) + HighLevelsDrawAPlan.objections(toBeginning: self, in: picture)
    if Set(lines.map(\.id)).count < lines.count {
      objections.append(Objection(at: "lines", "Each line needs to be a line of its own"))
    }
    if let until, let checkLastsOn, checkLastsOn < until {
      objections.append(
        Objection(
          at: "check_lasts_on",
          "The day to check that it lasted must be on or after the day help is meant to last until")
      )
    }
    return objections
  }

  /// Another kind is another plan: what began it, who agreed to it and its clocks are others.
  private func otherKind(in picture: Picture) -> [Objection] {
    guard let plan = picture.involvement.plan(plan), plan.kind != kind else { return [] }
    return [
      Objection(
        at: "kind",
        "A plan keeps its kind, and this one is of another: \(plan.kind.label.withoutCapital). Write a new plan, and end this one"
      )
    ]
  }
}

extension PlanAgreed {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    guard let plan = written(in: picture) else {
      return [Objection(at: "version", "Choose the version of the plan that was agreed")]
    }
    return urgentWithoutReason + unsaid + WrittenWithParents.objections(to: self, in: picture)
      + HelpNeedsAgreement.objections(to: self, in: picture)
      + EveryNeedIsPlanned.objections(to: self, in: picture)
      + LinesSayEverything.objections(to: self, in: picture)
      + PlansAreSmart.objections(to: self, in: picture)
      + ChildIsHeard.objections(to: plan.voice, in: picture)
      + RelativesDoNotInterpret.objections(toDecidingWith: interpreter)
  }

  private var unsaid: [Objection] {
    guard !views.isEmpty else {
      return [
        missing(
          WrittenWithParents.rule, at: "views",
          "Enter what the parents and the child say of the plan")
      ]
    }
    return views.enumerated().filter { $0.element.answer != .yes && $0.element.why.isBlank }
      .map { place, view in
        Objection(
          at: "views.\(place).why",
          view.answer == .no ? "Enter why they do not agree" : "Enter why they could not answer")
      }
  }
}

extension PlanEnded {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    guard let course = picture.involvement.plan(plan), course.isOpen else {
      return [Objection(at: "plan", "Choose a plan that has not ended")]
    }
    return DecisionsRestOnOutcomes.objections(to: self, in: picture)
      + HighLevelsDrawAPlan.objections(toEnding: self, course, in: picture)
  }
}

extension ReviewHeld {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    guard let course = picture.involvement.plan(plan) else {
      return [Objection(at: "plan", "Choose the plan that was reviewed")]
    }
    return urgentWithoutReason + silent(on: course) + undecided(on: course)
      + (course.kind == .childProtection && meeting == nil
        ? [Objection(at: "meeting", "Select which meeting looked at the plan")] : [])
      + (course.kind == .childProtection && meeting == .reviewConference && decision == nil
        ? [
          missing(
            HighLevelsDrawAPlan.rule, at: "decision", "Select what the review conference decided")
        ] : [])
      + (course.kind == .childProtection && meeting == .reviewConference
        ? conferenceMissing(in: picture, by: author) : [])
      + (isProgressEnough == nil
        ? [
          missing(
            StatutoryActionWhenHelpFails.rule, at: "is_progress_enough",
            "Select whether progress is enough")
        ] : [])
      + NoBetterMeansAnotherAction.objections(
        to: self, after: course.reviews.last?.content, of: course.lines)
      + StatutoryActionWhenHelpFails.objections(to: self)
      + ChildIsHeard.objections(to: voice, in: picture)
      + RelativesDoNotInterpret.objections(toDecidingWith: interpreter)
  }

  /// What a review conference is recorded with besides, as the conference before it was.
  private func conferenceMissing(in picture: Picture, by author: Author) -> [Objection] {
    (chair.isBlank
      ? [
        Objection(
          HighLevelsDrawAPlan.rule, at: "chair", "Enter who chaired the review conference")
      ] : [])
      + ConferenceChair(name: chair ?? "", picture: picture, author: author).objections
      + (attendance.isEmpty
        ? [
          missing(
            HighLevelsDrawAPlan.rule, at: "attendance",
            "Say which agencies came to the review conference")
        ] : [])
      + (family.isEmpty
        ? [
          Objection(
            WrittenWithParents.rule, at: "family",
            "Say who of the family came to the review conference")
        ] : [])
  }

  /// Lines of which an urgent review does not say what happens to them; any other is asked before it is read.
  private func undecided(on course: PlanCourse) -> [Objection] {
    guard isUrgent else { return [] }
    return course.lines.filter { line in !decided.contains { $0.line == line.id } }.map { line in
      Objection(
        NoBetterMeansAnotherAction.rule, at: "decided.\(line.id)",
        "Select what happens to this line: “\(line.outcome)”")
    }
  }

  /// Lines whose outcome the review says nothing of; not knowing yet is an answer.
  private func silent(on course: PlanCourse) -> [Objection] {
    course.lines.compactMap { line in
      guard let outcome = outcomes.first(where: { $0.line == line.id }) else {
        return missing(
          DecisionsRestOnOutcomes.rule, at: "outcomes.\(line.id)",
          "Enter how far this has got: “\(line.outcome)”")
      }
      guard outcome.progress != .notKnown, outcome.evidence.isBlank, outcome.entries.isEmpty
      else { return nil }
      return missing(
        DecisionsRestOnOutcomes.rule, at: "outcomes.\(line.id).evidence",
        "Enter what shows it: “\(line.outcome)”")
    }
  }
}
