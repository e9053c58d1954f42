import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks what one person is to another.
struct RelationshipPage: Page {
  let subject: FormSubject
  let pair: RelatedPair
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  let title = "Who they are to each other"
  let section: SiteSection? = .people

  var before: Markup { BackLink(subject.name, href: subject.path).markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    <p><bdi>\(pair.first.name)</bdi> and <bdi>\(pair.second.name)</bdi>. \
    <a href="\(href: otherWayRound)">Ask it the other way round</a>: what \
    <bdi>\(pair.second.name)</bdi> is to <bdi>\(pair.first.name)</bdi>.</p>\
    \(PostForm(to: "\(subject.path)/relationships", proof, key: FormKey(in: body), questions).markup)
    """
  }

  private var otherWayRound: String {
    let from = pair.isFromHere ? "there" : "here"
    return
      "\(subject.path)/relationships/new?\(RelatedPair.with)=\(pair.there.person)&\(RelatedPair.from)=\(from)"
  }

  private var questions: Markup {
    """
    \(HiddenField(RelatedPair.with, value: pair.there.person.value))\
    \(HiddenField(RelatedPair.from, value: pair.isFromHere ? "here" : "there"))\
    \(RelationshipQuestions(asking: Asking(body: body, errors: errors), subject: subject)
      .of(pair.first.name, to: pair.second.name))\
    \(Button("Save"))
    """
  }
}
