import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody who had agreed no longer does.
enum AgreementWithdrawalForm: EntryForm {
  static let path = "agreement-withdrawals"
  static let heading = "Record that somebody no longer agrees"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<AgreementWithdrawn> {
    let given = subject.picture?.involvement.agreements.given ?? []
    let sent = reader.body.text("agreement")
    let agreement = given.first { $0.id.value == sent }
    if agreement == nil, reader.corrected == nil {
      reader.errors.add("Select the agreement that no longer stands", to: "agreement")
    }
    let withdrawn = AgreementWithdrawn(
      agreement: agreement?.id ?? ID(sent ?? "none"), name: agreement?.content.name ?? "",
      why: reader.text("why", "Why", missing: "Enter why they no longer agree"))
    return TypedEntry(content: withdrawn, occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with withdrawn: AgreementWithdrawn) {
    body.add("agreement", withdrawn.agreement.value)
    body.add("why", withdrawn.why)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let given = subject.picture?.involvement.agreements.given ?? []
    return """
      \(given.isEmpty ? InsetText("<p>No agreement stands now.</p>").markup : Radios(
        "Which agreement?", name: "agreement",
        choices: given.map {
          Answers.choice(
            "\($0.content.name): \($0.content.scope)", value: $0.id.value,
            hint: "Agreed on \($0.day.british)")
        }, chosen: asking.body.text("agreement"), errors: asking.errors, style: .strong).markup)\
      \(asking.lines("Why do they no longer agree?", "why", hint: "In their own words", style: .strong))\
      \(asking.day("Since which day?"))
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=agreement"
  }
}

/// Whoever keeps contact where help was refused looked again (R-042).
enum MonitoringForm: EntryForm {
  static let path = "monitoring"
  static let heading = "Look again at a refusal"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<MonitoringReviewed> {
    let near: Answer? = reader.choice(
      "is_near_significant_harm", missing: "Select whether the worry is near significant harm")
    let reviewed = MonitoringReviewed(
      found: reader.text("found", "What was found", missing: "Enter how the child is"),
      isNearSignificantHarm: near,
      nextReviewOn: reader.dayFromToday("next_review_on", "The day to look again"))
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return TypedEntry(content: reviewed, occurred: reader.day(), source: source)
  }

  static func fill(_ body: inout FormBody, with reviewed: MonitoringReviewed) {
    body.add("found", reviewed.found)
    body.add("is_near_significant_harm", reviewed.isNearSignificantHarm)
    body.add("next_review_on", date: reviewed.nextReviewOn.map(PartialDate.day))
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let harm = Asking.prompt(.agreement, "is_near_significant_harm")
    return """
      \(asking.lines("How is the child?", "found", hint: "What you saw and heard since last time", style: .strong))\
      \(asking.one(
        harm.words, "is_near_significant_harm", of: Answer.self, hint: harm.shownHint, isInline: true,
        style: .strong))\
      \(DateField(
        "When does somebody look again?", name: "next_review_on",
        value: asking.body.date("next_review_on"), hint: "Leave it blank when nobody needs to",
        errors: asking.errors, style: .strong))\
      \(asking.day("On which day was this?"))
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    MonitoringReviewed.from(entry)?.isNearSignificantHarm == .yes
      ? "/people/\(person)/referrals/new?near_harm=yes" : "/people/\(person)/plan?done=saved"
  }
}

/// A service begins to help; where the place says so, with the family’s agreement (R-040).
enum HelpForm: EntryForm {
  static let path = "help"
  static let heading = "Record that a service begins to help"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<HelpStarted> {
    let involvement = subject.picture?.involvement
    let help = HelpStarted(
      service: reader.text("service", "Which service") ?? "",
      agency: reader.text("agency", "Which agency") ?? "",
      level: involvement?.level?.content.level,
      agreement: reader.ids("agreement", of: Entry.self).first,
      choices: reader.text("choices", "What the family could choose"),
      isUrgent: reader.body.isTicked("is_urgent"), overruled: reader.overruled())
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return TypedEntry(content: help, occurred: reader.day(), source: source)
  }

  static func fill(_ body: inout FormBody, with help: HelpStarted) {
    body.add("service", help.service)
    body.add("agency", help.agency)
    body.add("agreement", help.agreement?.value)
    body.add("choices", help.choices)
    if help.isUrgent { body.add("is_urgent", "yes") }
    body.add(help.overruled)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(asking.line("Which service?", "service", hint: "For example, a parenting group at the family hub"))\
    \(asking.line("Which agency?", "agency"))\
    \(asking.agreement(subject))\
    \(asking.line("What could the family choose between?", "choices"))\
    \(asking.day("On which day did it begin?"))\
    \(asking.urgent)\(asking.overruling)
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=saved"
  }
}

extension Asking {
  /// The agreement that help or a plan rests on (R-040).
  func agreement(_ subject: FormSubject) -> Markup {
    let involvement = subject.picture?.involvement
    let given = involvement?.agreements.given ?? []
    let rule = involvement?.level.map {
      EachPlaceItsAgreementRule.wording(at: $0.content.level, in: subject.place)
    }
    guard !given.isEmpty else {
      return """
        <div id="agreement">\(InsetText(
          """
          <p>No agreement of the family stands.\(present(rule) { " \($0)" })</p>\
          <p><a href="\(href: "\(subject.path)/agreements/new")">Record who agrees, to what and when</a></p>
          """))</div>
        """
    }
    return Radios(
      "Which agreement of the family does it rest on?", name: "agreement",
      choices: given.map {
        Answers.choice(
          "\($0.content.name): \($0.content.scope)", value: $0.id.value,
          hint: "Agreed on \($0.day.british)")
      }, chosen: body.text("agreement"), hint: rule, errors: errors, style: .strong
    ).markup
  }
}
