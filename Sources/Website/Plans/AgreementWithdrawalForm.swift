import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody who had agreed no longer does: the same follows as after a refusal (R-040 to R-043).
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
    var withdrawn = AgreementWithdrawn(
      agreement: agreement?.id ?? ID(sent ?? "none"), name: agreement?.content.name ?? "",
      why: reader.text("why", "Why", missing: "Enter why they no longer agree"),
      overruled: reader.overruled())
    RefusalQuestions.read(&reader, into: &withdrawn)
    return TypedEntry(content: withdrawn, occurred: reader.day(), source: .judgement(reader))
  }

  static func fill(_ body: inout FormBody, with withdrawn: AgreementWithdrawn) {
    body.add("agreement", withdrawn.agreement.value)
    body.add("why", withdrawn.why)
    RefusalQuestions.fill(&body, with: withdrawn)
    body.add(withdrawn.overruled)
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
      \(RefusalQuestions.asked(asking, about: subject))\
      \(asking.day("Since which day?"))\(asking.overruling)
      """
  }

  /// Everything that is missing is told in one round.
  static func isToldAtOnce(_ question: String, beside errors: FormErrors) -> Bool { true }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    let isNear = AgreementWithdrawn.from(entry).flatMap(NearHarmIsReferred.route(for:)) != nil
    return isNear
      ? "/people/\(person)/\(HarmAlert.referral)" : "/people/\(person)/plan?done=agreement"
  }
}
