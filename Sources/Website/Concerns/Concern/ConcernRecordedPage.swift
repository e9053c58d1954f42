import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// A concern has been recorded: what happens next.
struct ConcernRecordedPage: Page {
  let view: PersonView
  let entry: Entry
  /// What the rules of practice notice now that it has been recorded.
  let notices: [Notice]
  let words: LocalWords
  /// The forms of the place that suit the child.
  let forms: [PlaceForm]

  let title = "Concern recorded"
  let section: SiteSection? = .people

  var content: Markup {
    """
    \(ConfirmationPanel(
      title, content: "<p>About <bdi>\(view.name)</bdi>. \(whoSees)</p>"))\
    \(HarmAlert(view: view).markup)<h2>What happens next</h2>\
    \(noticed)\
    <h3>Think of help now</h3>\
    <p>Early signs call for timely help. Here that begins with: \(words.earlyHelpAssessment). Ask the family, and record what you \
    offered and what they said.</p>\
    <ul>\
    <li>\(link("", "Go to \(view.name)’s page"))</li>\
    <li>\(link("events/new?type=help_offered", "Record help offered, such as: \(words.earlyHelpAssessment)"))</li>\
    <li>\(link("questions/new", "Record a second question and its answer"))</li>\
    <li>\(link("chronology", "See the chronology: what all agencies have recorded"))</li>\
    <li>\(link("entries/\(entry.id)", "See what you recorded, or put it right"))</li>\
    </ul>\(tools)\
    <p>If you think a child has come to significant harm or may, call \(words.frontDoor), or children’s \
    social care, now. Recording a concern here is not a referral.</p>\
    <p>\(link("referrals/new", "Record a referral to children’s social care, or to another agency"))</p>
    """
  }

  private var whoSees: String {
    switch entry.envelope.marking {
    case .shared: "Everyone working with this child can see it."
    case .ownAgency: "Your agency, and those who hold the whole picture, can see it."
    case .restricted: "It is in the restricted part of the record."
    }
  }

  private var noticed: Markup {
    guard !notices.isEmpty else { return .empty }
    return """
      <h3>Worth your attention</h3>\
      <p class="hint">These are prompts from the rules of practice, never a decision or a score.</p>\
      \(NoticeBoxes(notices, in: view).markup)
      """
  }

  /// What the place’s strategy names, each the way to begin it.
  private var tools: Markup {
    let named = forms.filter { $0.use != nil }
    return """
      <h3>Look closer</h3>\
      <ul>\(each(named) { form in
        """
        <li>\(link(path(to: form), form.title))\
        \(present(form.use?.uses.first) { "<br><span class=\"secondary\">\($0.when)</span>" })</li>
        """
      })\
      <li>\(link("assessments#begin", "See every form and assessment"))</li></ul>
      """
  }

  private func path(to form: PlaceForm) -> String {
    form.purpose == nil ? "forms/\(form.id)/new" : "assessments/start/\(form.id)"
  }

  private func link(_ path: String, _ text: String) -> Markup {
    let address = path.isEmpty ? view.person : "\(view.person)/\(path)"
    return "<a href=\"\(href: address)\">\(text)</a>"
  }
}
