import Instruments
import Markup
import UseCases

/// The work was closed while somebody wrote an assessment: what they typed is in their draft for the next.
struct ClosedMeanwhilePage: Page {
  let filling: Filling

  let title = "The work was closed while you wrote this"
  let section: SiteSection? = .people

  private var subject: FormSubject { filling.subject }

  var before: Markup { BackLink("Assessments", href: "\(subject.path)/assessments").markup }

  var content: Markup {
    """
    <p class="caption">\(filling.instrument.title), <bdi>\(subject.name)</bdi>, \(subject.age)</p>\
    <h1>\(title)</h1>\
    <p>Somebody recorded the end of the work with \(subject.name), and this assessment ended with it. Nothing of yours \
    has been saved to the record, and nothing is lost: it is in your draft.</p>\
    <p>If the child needs an assessment now, <a href="\(href: filling.startPath)">begin one</a>: what you \
    typed is filled in there. If not, discard it on <a href="/drafts">your drafts page</a>.</p>
    """
  }
}
