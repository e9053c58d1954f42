import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Nothing further follows from a worry or referral: with reasons, and the advice that was given.
enum NoFurtherActionForm: EntryForm {
  static let path = "no-further-action"
  static let heading = "Decide on no further action"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<NoFurtherAction> {
    let sent = reader.body.text("referral")
    let referrals = subject.picture?.involvement.referrals ?? []
    let referral = referrals.first { $0.referral.id.value == sent }
    if referral == nil, sent != "none", !referrals.isEmpty, reader.corrected == nil {
      reader.errors.add("Select which referral it answers", to: "referral")
    }
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
    \(ReferralQuestion.asked(asking, subject, "Which referral does it answer?",
      orNone: "None of them: it answers another worry"))\
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
