import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody decides at which level of the place’s own scale a child’s needs are; nothing is worked out or chosen for them.
enum LevelForm: EntryForm {
  static let path = "levels"
  static let heading = "Decide the level of need"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<LevelDecided> {
    let scale = subject.place.levels
    let level = reader.body.text("level").flatMap { scale?.level(ID($0)) }
    if level == nil {
      reader.errors.add(
        scale == nil
          ? "Your place has not chosen its strategy yet, so it has no levels: ask your administrator"
          : "Select a level", to: "level")
    }
    let picture = subject.judgedIn
    let before = picture?.involvement.level
    let change = level.flatMap { scale?.change(from: before?.content.level, to: $0.id) } ?? .first
    let areas = AreaQuestion.all(in: picture)
    let lines = subject.linesAsked(in: reader.body)
    var decided = LevelDecided(
      scale: scale?.name ?? "", level: level?.id ?? ID("none"), term: level?.name ?? "",
      change: change, why: reader.text("why", "Why") ?? "", evidence: reader.ids("evidence"),
      history: reader.text("history", "What the history shows"),
      dissent: DissentQuestions.read(&reader),
      outcomes: OutcomeQuestions.read(&reader, lines: lines),
      concerns: OutcomeQuestions.read(&reader, concerns: areas),
      carried: picture.map(AssessmentsAreCarried.carried(in:)) ?? [],
      canOneAgencyMeetNeed: reader.choice("can_one_agency_meet_need"),
      isUrgent: reader.body.isTicked("is_urgent"), overruled: reader.overruled())
    if change == .stepDown { decided.reason = reader.choice("reason") }
    return TypedEntry(content: decided, occurred: reader.day(), source: .judgement(reader))
  }

  /// Another decision on the level, unless it cannot wait.
  static func isChanged(_ body: FormBody, by entry: Entry) -> Bool {
    LevelDecided.from(entry) != nil && !body.isTicked("is_urgent")
  }

  static func fill(_ body: inout FormBody, with decided: LevelDecided) {
    body.add("level", decided.level.value)
    body.add("why", decided.why)
    for entry in decided.evidence { body.add("evidence", entry.value) }
    body.add("history", decided.history)
    DissentQuestions.fill(&body, decided.dissent)
    body.add("reason", decided.reason)
    OutcomeQuestions.fill(&body, decided.outcomes)
    OutcomeQuestions.fill(&body, decided.concerns)
    body.add("can_one_agency_meet_need", decided.canOneAgencyMeetNeed)
    body.add(urgent: decided)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let picture = subject.judgedIn
    let now = picture?.involvement.level
    let lines = subject.linesAsked(in: asking.body)
    return """
      \(present(now) { "<p>\(asking.isCorrection ? "Before" : "Now"): <strong>\($0.content.term)</strong>, since \($0.day.british).</p>" })\
      \(CarriedAssessments(subject: subject).markup)\
      \(when(!Access.decidesForSocialCare(subject.worker) && isTheirs(subject), SocialCareDecides(person: subject.path).markup))\
      \(levels(asking, subject))\
      \(asking.lines("Why this level?", "why", hint: "What is life like for this child, and what tells you?", rows: 4, style: .strong))\
      \(asking.evidence(
        "What on the record does it rest on?", "evidence", from: subject,
        hint: "Select all that it rests on. The newest are here"))\
      \(asking.lines("What do earlier help and worries show?", "history", rows: 2))\
      \(OutcomeQuestions.asked(
        asking, lines: lines, found: picture?.involvement.findings ?? [:],
        concerns: AreaQuestion.all(in: picture)))\
      \(present(picture) { carried($0) })\(when(now != nil, reason(asking)))\
      \(asking.one(
        Asking.prompt(.level, "can_one_agency_meet_need").words, "can_one_agency_meet_need",
        of: Answer.self, hint: Asking.prompt(.level, "can_one_agency_meet_need").shownHint,
        isInline: true, style: .strong))\
      \(DissentQuestions.asked(asking))\
      \(asking.day("On which day was it decided?"))\
      \(asking.urgent(asksWhy: false))\(asking.overruling)
      """
  }

  private static func levels(_ asking: Asking, _ subject: FormSubject) -> Markup {
    guard let scale = subject.place.levels else {
      return InsetText(
        "<p>Your place has not chosen the strategy it follows, so Heed does not know its levels.</p>"
      ).markup
    }
    let prompt = Asking.prompt(.level, "level")
    return Radios(
      prompt.words, name: "level",
      choices: scale.levels.map {
        Answers.choice(
          $0.name, value: $0.id.value, hint: hint(of: $0, for: subject))
      }, chosen: asking.body.text("level"), hint: "\(scale.name). \(prompt.hint)",
      errors: asking.errors, style: .strong
    ).markup
  }

  /// Whether children’s social care decides on any level of the place.
  private static func isTheirs(_ subject: FormSubject) -> Bool {
    subject.place.levels?.levels.contains(where: \.isStatutory) == true
  }

  /// What a level means, and to somebody of another agency who approves it.
  private static func hint(of level: LevelOfNeed, for subject: FormSubject) -> String? {
    let waits =
      level.isStatutory && !Access.decidesForSocialCare(subject.worker)
      ? "It holds once children’s social care has approved it." : ""
    let words = [level.means, waits].filter { !$0.isEmpty }.joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// What comes along to another level, so that nobody asks the family again (R-050).
  private static func carried(_ picture: Picture) -> Markup {
    let carried = Set(AssessmentsAreCarried.carried(in: picture))
    let lines = picture.chronology.newestFirst.filter { carried.contains($0.entry.id) }
    guard !lines.isEmpty else { return .empty }
    return """
      <h2>What comes along</h2><p>The family need not tell this again.</p>\
      <ul>\(each(lines) { "<li>\($0.heading), \($0.entry.envelope.occurred.british)</li>" })</ul>
      """
  }

  private static func reason(_ asking: Asking) -> Markup {
    asking.one(
      "If it is a lower level: why is less help needed?", "reason", of: StepDownReason.self,
      style: .strong)
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=level"
  }
}
