import Markup
import Packs
import Vocabulary

/// What the place’s strategy calls what pages speak of; where it has no word, a plain one.
struct LocalWords: Sendable {
  /// Where worries come in, as it stands in a sentence: “the MASH”, “Careline”.
  private(set) var frontDoor = "the front door of children’s social care"
  private(set) var earlyHelpAssessment = "early help assessment"
  /// The strategy the place follows, and where it is.
  private(set) var strategy: (title: String, href: String)?
  private var terms: [(meaning: String, word: String)] = []

  init() {}

  init(_ names: PackNames) {
    let pack = names.pack
    if let term = pack.term(for: ID("front-door")) {
      let word = term.short ?? term.word
      frontDoor = term.short == nil && !word.contains(" ") ? word : "the \(word)"
    }
    earlyHelpAssessment =
      pack.term(for: ID("early-help-assessment")).map(Self.told)
      ?? earlyHelpAssessment
    strategy = (
      "This place follows: \(pack.identity.title)", "/strategies/\(pack.id)"
    )
    terms = pack.terms.map { term in
      (names.meaning(term.meaning)?.word ?? term.meaning.value, Self.told(term))
    }
  }

  /// “Early Help Assessment Tool (EHAT)”.
  private static func told(_ term: Term) -> String {
    term.short.map { "\(term.word) (\($0))" } ?? term.word
  }

  /// Where to turn with a worry, and where the strategy is.
  var whereToTurn: Markup {
    """
    <h2>Where to turn</h2>\
    <p>If a child may have come to significant harm, call \(frontDoor), or children’s social care. \
    In danger now: 999.</p>\
    <p>Early help begins with: \(earlyHelpAssessment).\
    \(present(strategy) { " <a href=\"\(href: $0.href)\">\($0.title)</a>." })</p>
    """
  }

  /// The place’s own words beside the plain ones.
  var table: Markup {
    guard !terms.isEmpty else { return .empty }
    return """
      <h2>What things are called here</h2>\
      \(present(strategy) { "<p><a href=\"\(href: $0.href)\">\($0.title)</a></p>" })\
      \(Table(
        "The place’s words", columns: ["In plain words", "Here"],
        rows: terms.map { ["\($0.meaning)", "\($0.word)"] }, captionIsHidden: true))
      """
  }
}
