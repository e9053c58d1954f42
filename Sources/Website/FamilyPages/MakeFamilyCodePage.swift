import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks whom a code is for and what they are asked.
struct MakeFamilyCodePage: Page {
  let subject: FormSubject
  /// The forms that a child or parent can be asked.
  let offers: [FamilyOffer]
  /// The points at which somebody can be asked (R-138).
  let reached: [FeedbackStage]
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  let title = "Make a code for the family pages"
  let section: SiteSection? = .people

  var before: Markup { BackLink("Voice", href: "\(subject.path)/voice").markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    <p>A child or parent can answer on their own phone or on yours, without an account. They see \
    nothing about anybody. What they write comes to this record in their own words.</p>\
    \(PostForm(to: "\(subject.path)/family-codes", proof, questions).markup)
    """
  }

  static let marking = "marking"
  /// Not those that whoever makes the code might not read themselves.
  static let markings = [Marking.shared, .ownAgency]

  private var questions: Markup {
    """
    \(Radios(
      "Who is the code for?", name: "giver",
      choices: subject.codeGivers.map { Answers.choice($0.name, value: $0.id.value) },
      chosen: body.text("giver"), hint: "Only children and adults you can see on this record",
      errors: errors, style: .strong))\
    \(FamilyPurposeField(offers: offers, reached: reached, body: body, errors: errors).markup)\
    \(Radios(
      "Who may read what they write?", name: Self.marking,
      choices: Self.markings.map { Answers.choice($0.label, value: $0.rawValue, hint: $0.hint) },
      chosen: body.text(Self.marking),
      hint: "They are told before they write. If you choose nothing, everyone working with this child can read it. Anybody who must keep a child safe can still be told",
      errors: errors, style: .strong))\
    \(Button("Make the code"))
    """
  }
}

/// Shows a code once, to be given to somebody.
struct FamilyCodeMadePage: Page {
  let secret: FamilySecret
  let name: String
  let marking: Marking
  let path: String
  let address: String

  var title: String { "A code for \(name)" }
  let section: SiteSection? = .people

  var content: Markup {
    """
    \(ConfirmationPanel(title, content: "<p class=\"lead\"><strong>\(secret.text)</strong></p>"))\
    <p>It is shown only here, works once, and ends after 7 days.</p>\
    <p>They type it at <a href="/family">\(address)</a>, on any phone or computer.</p>\
    \(WarningText("Give it to them in person, or in a way that nobody else at home will see."))\
    <p>What they write can be read by: \(marking.label.withoutCapital).</p>\
    <p>Stay close by if you can. Nobody reads what is sent straight away, and the page says so.</p>\
    <p><a href="\(href: "\(path)/voice")">Back to the child’s voice</a></p>
    """
  }
}
