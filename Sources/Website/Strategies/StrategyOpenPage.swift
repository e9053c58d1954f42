import Markup
import Packs
import Vocabulary

/// What a strategy leaves open, what is known to be wrong in it, and the figures it states.
struct StrategyOpenPage: Page {
  let view: StrategyView

  var title: String { "Figures, questions and gaps: \(view.identity.title)" }
  let section: SiteSection? = .strategies
  var before: Markup { BackLink("All strategies", href: "/strategies").markup }

  private var pack: StrategyPack { view.pack }
  private var names: PackNames { view.names }

  var content: Markup {
    """
    \(view.head(.open))\
    \(view.section("Open questions", id: "questions", questions))\
    \(view.section("Known gaps and slips", gaps))\
    \(view.section("Figures the strategy states", figures))
    """
  }

  private var questions: Markup {
    guard !pack.questions.isEmpty else {
      return "<p>The strategy leaves no question open.</p>"
    }
    return each(pack.questions) { question in
      """
      <section id="\(question.id.value)"><h3>\(question.asks)</h3>\
      \(view.list(question.options.map { "\($0.says)" }))\(state(of: question))</section>
      """
    }
  }

  private func state(of question: OpenQuestion) -> Markup {
    if let decision = question.decision {
      return """
        <p>\(Tag("Decided", .green)) \(decision.says) \(names.parties(decision.by)), \
        \(decision.decidedOn.british). Why: \(decision.why)</p>
        """
    }
    return """
      <p>\(Tag("Open", .amber)) To be decided by: \(names.parties(question.assignedTo)). By when: \
      \(names.timing(question.due)). \(view.cited(question.source))</p>
      """
  }

  private var gaps: Markup {
    view.list(
      pack.gaps.map { gap in
        """
        \(gap.says)\(present(gap.handled) { " <strong>Here:</strong> \($0)" }) \
        \(view.cited(gap.source))
        """
      })
  }

  private var figures: Markup {
    guard !pack.figures.isEmpty else { return .empty }
    return Table(
      "Figures as the strategy states them",
      columns: ["What", .init("Figure", isNumeric: true), "Year", "How it was counted", "Cited"],
      rows: pack.figures.map { figure in
        [
          "\(figure.says)", "\(figure.shown)", "\(figure.year.value ?? PackNames.notStated)",
          "\(figure.basis.label)", "\(figure.cited.value ?? PackNames.notStated)",
        ]
      }
    ).markup
  }
}

extension StatedFigure {
  /// The figure with its unit, as the strategy gives it: “almost 48 %”.
  var shown: String {
    let number =
      words ?? value.map { $0 == $0.rounded() && $0.magnitude < 1e15 ? Int($0).grouped : "\($0)" }
      ?? PackNames.notStated
    let qualified = qualifier.map { "\($0.rawValue) \(number)" } ?? number
    return switch unit {
    case "percent": "\(qualified) %"
    case "page", "year", "": qualified
    default: "\(qualified) \(unit.replacing("_", with: " "))"
    }
  }
}
