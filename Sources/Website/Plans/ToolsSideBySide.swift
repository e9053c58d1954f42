import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// The tools as a review finds them: how each stands now beside how it stood at the plan or the last review (R-072, R-094).
///
/// Item by item and in words. Nothing is averaged, and the Graded Care Profile and the Graded Care Profile 2 are two.
struct ToolsSideBySide {
  let preparation: ReviewPreparation
  let subject: FormSubject

  /// “the plan of 6 January 2025”.
  private var then: String {
    let what = preparation.plan.reviews.isEmpty ? "the plan" : "the review"
    return "\(what) of \(preparation.since.british)"
  }

  var markup: Markup {
    // What somebody thinks of the help is asked at points on the way, and not again by a review.
    let tools = preparation.tools.filter { $0.earlier != nil || $0.latest.content.feedback == nil }
    guard !tools.isEmpty else { return .empty }
    return "<h3>Tools side by side</h3>\(each(tools, shown))"
  }

  private func shown(_ tool: ToolAtReview) -> Markup {
    """
    <section><h4>\(title(tool))</h4>\
    \(tool.earlier.map { compared(tool, with: $0) } ?? once(tool))\(again(tool))</section>
    """
  }

  /// The tool, and whose care it is about.
  private func title(_ tool: ToolAtReview) -> String {
    guard let carer = tool.series.carer else { return tool.latest.content.title }
    let name = subject.opened.relative(carer)?.name ?? "Name not shown"
    return "\(tool.latest.content.title), with \(name)"
  }

  private func once(_ tool: ToolAtReview) -> Markup {
    """
    <p>Completed once, on \(link(to: tool.latest, tool)). Completed again, it shows what has changed.\
    \(present(tool.latest.content.againOn) { " Whoever completed it set \($0.british) for that." })</p>
    """
  }

  private func compared(
    _ tool: ToolAtReview, with earlier: Said<InstrumentCompleted>
  ) -> Markup {
    let isFromThen = earlier.day <= preparation.since
    return """
      \(when(!tool.wasUsedSince, "<p>Not completed again since \(then). These are the last two.</p>"))\
      \(when(tool.wasUsedSince && !isFromThen, "<p>Not completed yet at \(then). These are the first since, and the latest.</p>"))\
      \(table(tool, earlier, tool.wasUsedSince && isFromThen ? "By \(then)" : "Before"))\
      <ul>\(each([earlier, tool.latest]) { pointed($0, tool) })</ul>\
      <p><a href="\(href: comparison(of: tool))">Every answer side by side\
      <span class="visually-hidden">: \(title(tool))</span></a></p>
      """
  }

  private func table(
    _ tool: ToolAtReview, _ earlier: Said<InstrumentCompleted>, _ called: String
  ) -> Markup {
    let kept = [earlier, tool.latest].compactMap { KeptForm($0.entry) }
    guard kept.count == 2 else {
      return "<p>One of them cannot be read, so nothing is compared here.</p>"
    }
    return ComparisonTable(
      kept: kept, forms: subject.forms,
      names: subject.opened.answerWords(calling: subject.name),
      caption: "\(title(tool)): compared",
      called: [earlier.id: called, tool.latest.id: "Latest"], isCompact: true
    ).markup
  }

  /// The areas that a completion pointed to, with the way to all of it.
  private func pointed(_ said: Said<InstrumentCompleted>, _ tool: ToolAtReview) -> Markup {
    let areas = said.content.areasOfConcern
    return """
      <li>\(link(to: said, tool))\
      \(when(!areas.isEmpty, ". Areas of concern: \(areas.joined(separator: ", "))"))</li>
      """
  }

  private func link(to said: Said<InstrumentCompleted>, _ tool: ToolAtReview) -> Markup {
    """
    <a href="\(href: "\(subject.path)/assessments/\(said.id)")">\(said.day.british)\
    <span class="visually-hidden">: \(title(tool))</span></a>
    """
  }

  /// The way to complete it again, for those it is for, while nobody has since the plan or the last review.
  private func again(_ tool: ToolAtReview) -> Markup {
    let form = subject.forms.first {
      $0.id.value == tool.series.tool.value && !$0.declaration.isEarlier
    }
    guard !tool.wasUsedSince, let form, form.isFor(subject.worker.role) else { return .empty }
    return """
      <p><a href="\(href: "\(subject.path)/forms/\(form.id)/new")">Complete it again\
      <span class="visually-hidden">: \(title(tool))</span></a></p>
      """
  }

  /// The last few beside each other, with every answer.
  private func comparison(of tool: ToolAtReview) -> String {
    let entries = tool.series.completions.suffix(4).map { "entry=\($0.id)" }
    return "\(subject.path)/assessments/compare?\(entries.joined(separator: "&"))"
  }
}
