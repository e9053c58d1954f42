import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody asks another agency to act; near significant harm, at once, whatever was refused (R-043).
enum ReferralForm: EntryForm {
  static let path = "referrals"
  static let heading = "Record a referral"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<ReferralMade> {
    let social: Answer? = reader.choice(
      "is_to_social_care", missing: "Select whether it goes to children’s social care")
    let referral = ReferralMade(
      agency: reader.text("agency", "Which agency", missing: "Enter which agency is asked to act"),
      isToSocialCare: social == .yes,
      why: reader.text("why", "Why", missing: "Enter why"),
      referrer: reader.text("referrer", "Who is to be told") ?? "",
      tellBy: subject.place.due(.tellingReferrer, from: reader.today))
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return TypedEntry(content: referral, occurred: reader.day(), source: source)
  }

  static func fill(_ body: inout FormBody, with referral: ReferralMade) {
    body.add("agency", referral.agency)
    body.add("is_to_social_care", referral.isToSocialCare ? Answer.yes : .no)
    body.add("why", referral.why)
    body.add("referrer", referral.referrer)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(when(asking.body.isTicked("near_harm"), now))\
    \(asking.line("Which agency is asked to act?", "agency"))\
    \(Radios(
      "Does it go to children’s social care?", name: "is_to_social_care",
      choices: [
        Answers.choice("Yes", value: Answer.yes.rawValue, hint: "Under whatever name: MASH, front door, duty team"),
        Answers.choice("No", value: Answer.no.rawValue),
      ], chosen: asking.body.text("is_to_social_care"), errors: asking.errors, style: .strong))\
    \(asking.lines("Why?", "why", hint: "What you saw, and what you fear", style: .strong))\
    \(asking.line("Who is to be told what comes of it?", "referrer", hint: "Whoever first raised it"))\
    \(asking.day("On which day?"))
    """
  }

  private static var now: Markup {
    WarningText(
      "The worry is near significant harm: refer to children’s social care now. A refusal does not stand in the way."
    ).markup + "<ol>\(each(EmergencyRoute.now.steps) { "<li>\($0)</li>" })</ol>"
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=saved"
  }
}

/// Whoever referred was told what came of it, or could not be.
enum ReferrerToldForm: EntryForm {
  static let path = "referrers-told"
  static let heading = "Record whether the referrer was told"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<ReferrerTold> {
    let told: Answer? = reader.choice("was_told", missing: "Select whether they were told")
    let sent = reader.body.text("referral")
    let referral = subject.picture?.involvement.referrals.first { $0.referral.id.value == sent }
    if referral == nil { reader.errors.add("Select the referral", to: "referral") }
    let content = ReferrerTold(
      referral: referral?.referral.id ?? ID("none"), wasTold: told == .yes,
      what: reader.text(
        "what", "What they were told",
        missing: told == .no
          ? "Enter why they could not be told" : "Enter what they were told"))
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return TypedEntry(content: content, occurred: reader.day(), source: source)
  }

  static func fill(_ body: inout FormBody, with told: ReferrerTold) {
    body.add("referral", told.referral.value)
    body.add("was_told", told.wasTold ? Answer.yes : .no)
    body.add("what", told.what)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(ReferralQuestion.asked(asking, subject, "Which referral?"))\
    \(Radios(
      "Was the referrer told?", name: "was_told",
      choices: [
        Answers.choice("Yes", value: Answer.yes.rawValue),
        Answers.choice("No, they could not be told", value: Answer.no.rawValue),
      ], chosen: asking.body.text("was_told"), errors: asking.errors, style: .strong))\
    \(asking.lines("What were they told, or why could they not be?", "what", style: .strong))\
    \(asking.day("On which day?"))
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=saved"
  }
}

/// Nothing further follows from a worry or referral: with reasons, and the advice that was given.
enum NoFurtherActionForm: EntryForm {
  static let path = "no-further-action"
  static let heading = "Decide on no further action"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<NoFurtherAction> {
    let sent = reader.body.text("referral")
    let referral = subject.picture?.involvement.referrals.first { $0.referral.id.value == sent }
    let decision = NoFurtherAction(
      referral: referral?.referral.id, why: reader.text("why", "Why") ?? "",
      advice: reader.text("advice", "What advice was given") ?? "")
    return TypedEntry(content: decision, occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with decision: NoFurtherAction) {
    body.add("referral", decision.referral?.value)
    body.add("why", decision.why)
    body.add("advice", decision.advice)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <p>Somebody else looks at this decision after you. Tell whoever referred what came of it.</p>\
    \(ReferralQuestion.asked(asking, subject, "Which referral does it answer?"))\
    \(asking.lines("Why does nothing further follow?", "why", rows: 4, style: .strong))\
    \(asking.lines(
      "What advice was given, and to whom?", "advice",
      hint: "To the family, and to whoever raised the worry", style: .strong))\
    \(asking.day("On which day was it decided?"))
    """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=decision"
  }
}

enum ReferralQuestion {
  static func asked(_ asking: Asking, _ subject: FormSubject, _ legend: String) -> Markup {
    let referrals = subject.picture?.involvement.referrals ?? []
    guard !referrals.isEmpty else { return "<p>No referral is on the record.</p>" }
    return Radios(
      legend, name: "referral",
      choices: referrals.map {
        Answers.choice(
          "To \($0.referral.content.agency), \($0.referral.day.british)",
          value: $0.referral.id.value, hint: $0.referral.content.why)
      }, chosen: asking.body.text("referral"), errors: asking.errors, style: .strong
    ).markup
  }
}
