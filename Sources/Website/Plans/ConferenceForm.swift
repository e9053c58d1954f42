import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A child protection conference was held: who came, what was before it, what the family said, what it decided.
enum ConferenceForm: EntryForm {
  static let path = "conferences"
  static let heading = "Record a child protection conference"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<ConferenceHeld> {
    let occurred = reader.day()
    var conference = ConferenceHeld(
      type: reader.choice("type"), chair: reader.text("chair", "Who chaired it") ?? "",
      attendance: AttendanceQuestions.read(&reader, subject),
      family: FamilyAttendanceQuestions.read(&reader, subject), evidence: reader.ids("evidence"),
      voice: VoiceQuestion.read(&reader), views: ViewsQuestions.read(&reader),
      interpreter: reader.choice("interpreter"), decision: reader.choice("decision"),
      category: reader.choice("category"), why: reader.text("why", "Why") ?? "",
      dissent: DissentQuestions.read(&reader), overruled: reader.overruled())
    (conference.isUrgent, conference.urgentWhy) = reader.urgent()
    if conference.decision == .protectionPlan {
      let day = occurred.earliest
      conference.coreGroupBy = subject.place.due(.firstCoreGroup, from: day)
      conference.reviewBy = subject.place.due(.firstReview, from: day, plan: .childProtection)
    }
    return TypedEntry(content: conference, occurred: occurred, source: .judgement(reader))
  }

  static func shownAgain(_ body: FormBody) -> FormBody? { AnotherAgency.shownAgain(body) }

  static func fill(_ body: inout FormBody, with conference: ConferenceHeld) {
    body.add("type", conference.type)
    body.add("chair", conference.chair)
    AttendanceQuestions.fill(&body, conference.attendance)
    FamilyAttendanceQuestions.fill(&body, conference.family)
    for entry in conference.evidence { body.add("evidence", entry.value) }
    VoiceQuestion.fill(&body, conference.voice)
    ViewsQuestions.fill(&body, conference.views)
    body.add("interpreter", conference.interpreter)
    body.add("decision", conference.decision)
    body.add("category", conference.category)
    body.add("why", conference.why)
    DissentQuestions.fill(&body, conference.dissent)
    body.add(urgent: conference)
  }

  /// Anything but who joined or left, and what somebody said of a decision.
  private static func wasBefore(_ line: ChronologyLine) -> Bool {
    ![JoinedTeam.kind.name, LeftTeam.kind.name, DecisionApproved.kind.name]
      .contains(line.entry.kind.name)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(asking.one("Which conference was it?", "type", of: ConferenceType.self, hint: "Later conferences review the plan: record them as its reviews", style: .strong))\
    \(asking.line("Who chaired it?", "chair", hint: "Somebody independent, who has no part in the work with this family"))\
    \(AttendanceQuestions.asked(asking, subject, on: path))\
    \(FamilyAttendanceQuestions.asked(asking, subject))\
    \(asking.evidence(
      "What was before it?", "evidence", from: subject,
      hint: "Assessments, tools and what each agency recorded", where: Self.wasBefore))\
    \(VoiceQuestion.asked(asking, .conference, subject))\
    \(ViewsQuestions.asked(asking))\(InterpreterQuestion(asking: asking, form: .conference).asked(about: subject))\
    <h2>What it decided</h2>\
    \(asking.one("What did the conference decide?", "decision", of: ConferenceDecision.self, style: .strong))\
    \(category(asking))\
    \(asking.lines("Why?", "why", hint: "What harm the child suffers or is likely to suffer, and what tells you", rows: 4, style: .strong))\
    \(DissentQuestions.asked(asking))\(clocks(subject))\
    \(asking.day("On which day was the conference?"))\(asking.urgent())\(asking.overruling)
    """
  }

  private static func category(_ asking: Asking) -> Markup {
    Radios(
      "If a child protection plan is needed: what is its category?", name: "category",
      choices: PlanConcern.categories.map { Answers.choice($0.label, value: $0.rawValue) } + [
        Answers.choice("No category: no child protection plan is needed", value: "none")
      ],
      chosen: asking.body.text("category"), errors: asking.errors, style: .strong
    ).markup
  }

  /// What follows a plan, with what it is counted by.
  private static func clocks(_ subject: FormSubject) -> Markup {
    let due = [
      ("The first core group", subject.place.due(.firstCoreGroup, from: subject.today)),
      (
        "The first review conference",
        subject.place.due(.firstReview, from: subject.today, plan: .childProtection)
      ),
    ]
    let told = due.compactMap { what, due in
      due.map { "\(what) is due by \($0.on.british): \($0.countedBy)." }
    }
    guard !told.isEmpty else { return .empty }
    return InsetText(
      "<p>If a plan is needed, counted from a conference today:</p><ul>\(each(told) { "<li>\($0)</li>" })</ul>"
    ).markup
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=conference"
  }
}
