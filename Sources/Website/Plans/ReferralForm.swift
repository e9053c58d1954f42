import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody asks another agency to act; near significant harm, at once, whatever was refused (R-043).
enum ReferralForm: EntryForm {
  static let path = "referrals"
  static let heading = "Record a referral"
  /// Where what a review decided is carried out, after the child’s own address (R-048).
  static let asReviewed = "\(path)/new?\(reviewDecided)=yes"
  private static let reviewDecided = "review_decided"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<ReferralMade> {
    let social: Answer? = reader.choice(
      "is_to_social_care", missing: "Select whether it goes to children’s social care")
    let occurred = reader.day()
    let referral = ReferralMade(
      agency: reader.text("agency", "Which agency", missing: "Enter which agency is asked to act"),
      isToSocialCare: social == .yes,
      why: reader.text("why", "Why", missing: "Enter why"),
      ownHelp: reader.text("own_help", "What your own agency goes on doing"),
      referrer: reader.text("referrer", "Who is to be told") ?? "",
      tellBy: subject.place.due(.tellingReferrer, from: occurred.earliest))
    var source = TypedSource.judgement(reader)
    source.basis = .fact
    return TypedEntry(content: referral, occurred: occurred, source: source)
  }

  static func fill(_ body: inout FormBody, with referral: ReferralMade) {
    body.add("agency", referral.agency)
    body.add("is_to_social_care", referral.isToSocialCare ? Answer.yes : .no)
    body.add("why", referral.why)
    body.add("own_help", referral.ownHelp)
    body.add("referrer", referral.referrer)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(when(asking.body.isTicked("near_harm"), now))\(when(asking.body.isTicked(reviewDecided), reviewed))\
    \(asking.line("Which agency is asked to act?", "agency"))\
    \(Radios(
      "Does it go to children’s social care?", name: "is_to_social_care",
      choices: [
        Answers.choice("Yes", value: Answer.yes.rawValue, hint: "Under whatever name: MASH, front door, duty team"),
        Answers.choice("No", value: Answer.no.rawValue),
      ], chosen: asking.body.text("is_to_social_care"), errors: asking.errors, style: .strong))\
    \(asking.lines("Why?", "why", hint: "What you saw, and what you fear", style: .strong))\
    \(asking.lines(
      "What has your own agency offered, and what does it go on doing?", "own_help",
      hint: OwnAgencyFirst.says, rows: 2))\
    \(asking.line("Who is to be told what comes of it?", "referrer", hint: "Whoever first raised it"))\
    \(asking.day("On which day?"))
    """
  }

  private static var now: Markup {
    WarningText(
      "The worry is near significant harm: refer to children’s social care now. A refusal does not stand in the way."
    ).markup + "<ol>\(each(EmergencyRoute.now.steps) { "<li>\($0)</li>" })</ol>"
  }

  private static var reviewed: Markup {
    WarningText(
      "The review is saved, and it decided to refer to children’s social care. Refer now, and record it here."
    ).markup
      + "<p>Until a referral to them is on the record, it stands on the child’s page and among what waits.</p>"
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/plan?done=referred#decisions"
  }
}
