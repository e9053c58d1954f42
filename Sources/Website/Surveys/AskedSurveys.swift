import Markup
import Packs

/// What the partnership asks somebody about themselves, on their first page until they have answered.
struct AskedSurveys {
  let surveys: [PlaceForm]

  var markup: Markup {
    each(surveys) { survey in
      InsetText(
        """
        <p>Your partnership asks: <a href="\(href: "\(SurveyPage.path)/\(survey.id)")">\(survey.title)</a>. \
        Your answers are kept without your name.</p>
        """
      ).markup
    }
  }
}
