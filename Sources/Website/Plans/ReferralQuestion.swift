import Casework
import Markup
import Record
import UseCases
import Vocabulary

enum ReferralQuestion {
  /// - Parameter none: what is chosen where it is about none of them; nil where it must be about one.
  static func asked(
    _ asking: Asking, _ subject: FormSubject, _ legend: String, orNone none: String? = nil
  ) -> Markup {
    let referrals = subject.picture?.involvement.referrals ?? []
    guard !referrals.isEmpty else { return "<p>No referral is on the record.</p>" }
    return Radios(
      legend, name: "referral",
      choices: referrals.map {
        Answers.choice(
          "To \($0.referral.content.agency), \($0.referral.day.british)",
          value: $0.referral.id.value, hint: $0.referral.content.why)
      } + (none.map { [Answers.choice($0, value: "none")] } ?? []),
      chosen: asking.body.text("referral"), errors: asking.errors, style: .strong
    ).markup
  }
}
