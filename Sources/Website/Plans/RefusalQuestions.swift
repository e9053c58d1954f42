import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What follows when somebody does not agree or no longer does: what was done to explain, who keeps watch, and when somebody looks
/// again (R-041 to R-043).
enum RefusalQuestions {
  static func read(
    _ reader: inout FormReader, into answered: inout some HelpRefused
  ) {
    answered.efforts = reader.text("efforts", "What was done to explain and persuade")
    answered.askAgainOn = reader.dayFromToday("ask_again_on", "The day to ask again")
    answered.isNearSignificantHarm = reader.choice(
      "is_near_significant_harm", missing: "Select whether the worry is near significant harm")
    let name = reader.text("monitor", "Who keeps watch")
    let look = reader.dayFromToday("monitor.review_on", "The day to look again")
    guard let name else { return }
    if look == nil, reader.errors["monitor.review_on"] == nil {
      reader.errors.add("Enter the day somebody looks again", to: "monitor.review_on")
    }
    answered.monitor = Monitor(
      name: name, agency: reader.text("monitor.agency", "Their agency") ?? "",
      contact: reader.text("monitor.contact", "How and where they see the child") ?? "",
      reviewOn: look ?? reader.today)
  }

  static func fill(_ body: inout FormBody, with answered: some HelpRefused) {
    body.add("efforts", answered.efforts)
    body.add("ask_again_on", date: answered.askAgainOn.map(PartialDate.day))
    body.add("is_near_significant_harm", answered.isNearSignificantHarm)
    body.add("monitor", answered.monitor?.name)
    body.add("monitor.agency", answered.monitor?.agency)
    body.add("monitor.contact", answered.monitor?.contact)
    body.add("monitor.review_on", date: (answered.monitor?.reviewOn).map(PartialDate.day))
  }

  static func asked(_ asking: Asking, about subject: FormSubject) -> Markup {
    let harm = Asking.prompt(.agreement, "is_near_significant_harm")
    let monitor = Asking.prompt(.agreement, "monitor")
    return """
      \(asking.one(
        harm.words, "is_near_significant_harm", of: Answer.self, hint: harm.shownHint, isInline: true))\
      \(asking.lines(.agreement, "efforts"))\
      \(DateField(
        "If you will ask them again: when?", name: "ask_again_on",
        value: asking.body.date("ask_again_on"), errors: asking.errors))\
      <p><strong>\(monitor.words)</strong></p>\
      \(asking.line("Who keeps watch?", "monitor", hint: monitor.shownHint))\
      \(asking.line("Their agency", "monitor.agency"))\
      \(asking.line(
        "How and where do they see the child?", "monitor.contact",
        hint: "For example, every school day at breakfast club"))\
      \(DateField(
        "When does somebody look again?", name: "monitor.review_on",
        value: asking.body.date("monitor.review_on"),
        hint: SomebodyKeepsWatch.latestLookHint(in: subject.place, on: subject.today),
        errors: asking.errors))
      """
  }
}
