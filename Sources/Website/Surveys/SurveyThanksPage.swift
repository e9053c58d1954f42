import Markup

/// A survey has been answered.
struct SurveyThanksPage: Page {
  let survey: String

  let title = "Thank you"
  let section: SiteSection? = .home

  var content: Markup {
    """
    \(ConfirmationPanel(title, content: "<p>Your answers have been kept without your name.</p>"))\
    <p>You have answered “\(survey)”. You will be asked again after 1 April.</p>\
    <p>The answers of everybody together stand among the partnership’s own figures, under Strategies.</p>\
    <p><a href="/">Home</a></p>
    """
  }
}
