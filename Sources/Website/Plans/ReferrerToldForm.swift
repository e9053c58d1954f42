import Casework
import Markup
import Record
import UseCases
import Vocabulary

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
    let occurred = reader.day()
    reader.add(
      subject.judgedIn.map { content.objections(toDay: occurred.earliest, in: $0) } ?? [])
    return TypedEntry(content: content, occurred: occurred, source: source)
  }

  static func fill(_ body: inout FormBody, with told: ReferrerTold) {
    body.add("referral", told.referral.value)
    body.add("was_told", told.wasTold ? Answer.yes : .no)
    body.add("what", told.what)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(when(!Access.decidesForSocialCare(subject.worker), waits))\
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

  private static let waits = InsetText(
    """
    <p>What came of a referral to children’s social care, they tell whoever referred. Record here what you heard, or that nobody \
    could be reached: the referral goes on waiting for them. If it is urgent, telephone them.</p>
    """
  ).markup

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=saved"
  }
}
