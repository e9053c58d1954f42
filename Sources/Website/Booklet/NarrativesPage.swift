import Markup
import Packs
import UseCases
import Vocabulary

/// Where somebody writes what an indicator’s figures mean.
struct NarrativesPage: Page {
  let pack: ID<StrategyPack>
  let indicator: IndicatorDeclaration
  /// Everything written so far, the earliest first.
  let kept: [Narrative]
  /// What was typed, where something has to be put right.
  let typed: FormBody?
  let proof: FormProof
  let key: FormKey
  var errors = FormErrors()

  static let limit = 4_000

  var title: String {
    errors.isEmpty ? "Write beside the figures" : "Error: Write beside the figures"
  }
  let section: SiteSection? = .strategies
  var before: Markup {
    BackLink("Booklet", href: "/places/\(pack)/booklet/own#indicator-\(indicator.id)").markup
  }

  private var path: String { "/places/\(pack)/booklet/own/narratives/\(indicator.id)" }

  var content: Markup {
    """
    \(ErrorSummary(errors))<h1>Write beside the figures</h1><p><strong>\(indicator.title)</strong></p>\
    <p>What you write is kept with your name and today’s date, and everybody who is signed in can read it. \
    Name no child or family.</p>\
    \(PostForm(to: path, proof, key: key, fields).markup)
    """
  }

  private var fields: Markup {
    each(Narrative.Question.allCases) { question in
      TextArea(
        question.asked, name: question.rawValue,
        value: typed.map { $0.typed(question.rawValue).text } ?? standing(question)?.text ?? "",
        hint: standing(question).map {
          "Last written by \($0.author), \($0.writtenAt.ukDate.british)"
        },
        errors: errors, limit: Self.limit
      ).markup
    } + Button("Save").markup
  }

  private func standing(_ question: Narrative.Question) -> Narrative? {
    kept.last { $0.question == question }
  }
}
