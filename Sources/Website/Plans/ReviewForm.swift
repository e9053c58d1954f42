import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A plan is reviewed with the family: what has changed, each outcome’s evidence, and what happens to each line.
enum ReviewForm: EntryForm {
  static let path = "reviews"
  static let heading = "Review the plan"
  static let comparesTools = true

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<ReviewHeld> {
    let plan = subject.chosenPlan(in: reader.body)
    let lines = plan.map { subject.linesAsked(of: $0.id, in: reader.body) } ?? []
    let occurred = reader.day()
    var review = ReviewHeld(
      plan: plan?.id ?? ID("none"), outcomes: OutcomeQuestions.read(&reader, lines: lines),
      concerns: OutcomeQuestions.read(&reader, concerns: AreaQuestion.all(in: subject.judgedIn)),
      tools: reader.ids("tools"), voice: VoiceQuestion.read(&reader),
      views: ViewsQuestions.read(&reader),
      attendance: AttendanceQuestions.read(&reader, subject),
      family: FamilyAttendanceQuestions.read(&reader, subject))
    review.decided = lines.compactMap { DecidedLineQuestions.read(&reader, $0) }
    review.meeting = reader.choice("meeting")
    review.interpreter = reader.choice("interpreter")
    // Only a conference has a chair, and decides whether a child protection plan goes on.
    review.chair =
      review.meeting == .reviewConference ? reader.text("chair", "Who chaired it") : nil
    review.decision = review.meeting == .reviewConference ? reader.choice("decision") : nil
    review.isProgressEnough = reader.choice("is_progress_enough")
    review.statutoryAction = reader.choice("statutory_action")
    review.statutoryWhy = reader.text("statutory_why", "Why")
    // A core group looks at the plan in between and sets no other day for the conference.
    if review.meeting != .coreGroup {
      review.nextReview = subject.place.due(.nextReview, from: occurred.earliest, plan: plan?.kind)
    }
    (review.isUrgent, review.urgentWhy) = reader.urgent()
    review.overruled = reader.overruled()
    return TypedEntry(content: review, occurred: occurred, source: .judgement(reader))
  }

  /// Another review of the same plan, or a version of it that has other lines.
  static func isChanged(_ body: FormBody, by entry: Entry) -> Bool {
    let plan = ReviewHeld.from(entry)?.plan ?? PlanWritten.from(entry)?.plan
    return plan != nil && plan?.value == body.text("plan")
  }

  /// One more agency, without saving.
  static func shownAgain(_ body: FormBody) -> FormBody? { AnotherAgency.shownAgain(body) }

  static func fill(_ body: inout FormBody, with review: ReviewHeld) {
    body.add("plan", review.plan.value)
    body.add("meeting", review.meeting)
    body.add("chair", review.chair)
    OutcomeQuestions.fill(&body, review.outcomes)
    OutcomeQuestions.fill(&body, review.concerns)
    for tool in review.tools { body.add("tools", tool.value) }
    VoiceQuestion.fill(&body, review.voice)
    ViewsQuestions.fill(&body, review.views)
    AttendanceQuestions.fill(&body, review.attendance)
    FamilyAttendanceQuestions.fill(&body, review.family)
    DecidedLineQuestions.fill(&body, review.decided)
    body.add("interpreter", review.interpreter)
    body.add("decision", review.decision)
    body.add("is_progress_enough", review.isProgressEnough)
    body.add("statutory_action", review.statutoryAction)
    body.add("statutory_why", review.statutoryWhy)
    body.add(urgent: review)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    guard let plan = subject.chosenPlan(in: asking.body), let picture = subject.picture else {
      return "<div id=\"plan\"><p>There is no plan to review.</p></div>"
    }
    let lines = subject.linesAsked(of: plan.id, in: asking.body)
    return """
      <div id="plan">\(HiddenField("plan", value: plan.id.value))</div>\
      \(when(plan.kind == .childProtection, asking.one(
        "Which meeting was it?", "meeting", of: ReviewMeeting.self, style: .strong)
        + asking.line(
          "Who chaired the review conference?", "chair",
          hint: "Somebody independent, who has no part in the work with this family. Leave it blank for a core group")))\
      \(present(ReviewPreparation(of: plan.id, in: picture)) { ReviewBeginning(preparation: $0, subject: subject).markup })\
      \(VoiceQuestion.asked(asking, .review, subject))\
      \(ViewsQuestions.asked(asking))\(InterpreterQuestion(asking: asking, form: .review).asked(about: subject))\
      \(OutcomeQuestions.asked(
        asking, lines: lines, found: found(plan, subject), concerns: AreaQuestion.all(in: subject.judgedIn)))\
      \(asking.evidence(
        Asking.prompt(.review, "tools").words, "tools", from: subject,
        hint: Asking.prompt(.review, "tools").hint,
        where: { $0.entry.kind.name == InstrumentCompleted.kind.name }))\
      <h2>\(Asking.prompt(.review, "decided").words)</h2><p>\(Asking.prompt(.review, "decided").hint)</p>\
      \(each(lines) { DecidedLineQuestions.asked(asking, $0) })\
      \(AttendanceQuestions.asked(asking, subject, on: path))\
      \(FamilyAttendanceQuestions.asked(asking, subject))\
      <h2>The whole</h2>\
      \(asking.one("Is progress enough?", "is_progress_enough", of: Answer.self, isInline: true, style: .strong))\
      \(when(plan.kind == .childProtection, asking.one(
        "What did the review conference decide?", "decision", of: ConferenceDecision.self,
        hint: "A core group does not decide this: what is selected here is left out of its review", style: .strong)))\
      \(statutory(asking, subject))\(next(subject, plan))\
      \(asking.day("On which day was the review?"))\(asking.urgent())\(asking.overruling)
      """
  }

  /// What reviews before this one found.
  private static func found(
    _ plan: PlanCourse, _ subject: FormSubject
  ) -> [ID<PlanLine>: OutcomeFinding] {
    subject.judgedIn?.involvement.plan(plan.id)?.findings ?? [:]
  }

  /// R-048.
  private static func statutory(_ asking: Asking, _ subject: FormSubject) -> Markup {
    let prompt = Asking.prompt(.review, "statutory_action")
    return """
      \(asking.one(
        prompt.words, "statutory_action",
        among: StatutoryAction.allCases.filter {
          Access.decidesForSocialCare(subject.worker) || !$0.isSocialCares || $0 == .none
        }, hint: prompt.shownHint, style: .strong))\
      \(asking.lines("Why?", "statutory_why", rows: 2))
      """
  }

  private static func next(_ subject: FormSubject, _ plan: PlanCourse) -> Markup {
    let due = subject.place.due(.nextReview, from: subject.today, plan: plan.kind)
    return InsetText(
      due.map {
        "<p>The next review will be due on \($0.on.british): \($0.countedBy), counted from today.</p>"
      }
        ?? "<p>Your strategy sets no time between reviews.\(subject.place.parameters.whose("months_until_plan_review"))</p>"
    ).markup
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    ReviewHeld.from(entry)?.statutoryAction == .referToSocialCare
      ? "/people/\(person)/\(ReferralForm.asReviewed)" : "/people/\(person)/plan?done=review"
  }
}
