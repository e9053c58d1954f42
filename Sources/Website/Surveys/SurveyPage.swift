import Instruments
import Markup
import Packs
import Record
import UseCases

/// A survey that practitioners answer about themselves, on one page.
struct SurveyPage: Page {
  let filling: SurveyFilling
  let agency: String
  let proof: FormProof
  var errors = FormErrors()

  static let path = "/surveys"

  private var survey: PlaceForm { filling.survey }

  var title: String { survey.title }
  let section: SiteSection? = .home
  var before: Markup { BackLink("Home", href: "/").markup }

  var content: Markup {
    let reading = CompletionReading(filling.answered.completion, of: survey.instrument)
    return """
      <h1>\(title)</h1>\(present(survey.instrument.guidance) { "<p class=\"lead\">\($0)</p>" })\
      <p>This is about you and your work, not about any child. You can leave any question out.</p>\
      \(SurveyKept(agency: agency).markup)\
      \(PostForm(
        to: "\(Self.path)/\(survey.id)", proof,
        "\(each(survey.instrument.sections) { section($0, reading) })\(Button("Send your answers"))"
      ).markup)
      """
  }

  private func section(_ section: InstrumentSection, _ reading: CompletionReading) -> Markup {
    let asking = Asking(body: filling.body, errors: errors)
    return """
      <h2>\(section.title)</h2>\(present(section.guidance) { "<p>\($0)</p>" })\
      \(each(section.items) { item in
        let place = AnswerPlace(item.id)
        guard reading.isAsked(item, at: place, in: section) else { return .empty }
        return ItemField(
          filling: nil, asking: asking, item: item, name: place.field,
          isRequired: reading.isRequired(place), wantedWhen: reading.wantedWhen(item, at: place)
        ).markup
      })
      """
  }
}

/// What is kept of a survey, said before anybody answers.
struct SurveyKept {
  let agency: String

  var markup: Markup {
    Details(
      "What is kept of your answers",
      content: """
        <ul><li>Your answers are kept with the name of your agency, \(agency), and the day. Your name and your \
        account are not kept with them.</li>\
        <li>That you have answered is kept apart from your answers, so that you are not asked again before \
        next April. Nothing joins the two.</li>\
        <li>Figures are shown for each agency. Counts of 1 to 5 are withheld, and so is whatever they could be \
        worked out from.</li>\
        <li>If few people of your agency use Heed, somebody with the keys to the whole database might still \
        guess which answers are yours.</li></ul>
        """
    ).markup
  }
}
