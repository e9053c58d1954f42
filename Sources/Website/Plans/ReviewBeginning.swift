import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What a review begins with: what happened since the last, what the child said, what the plan changed.
struct ReviewBeginning {
  let preparation: ReviewPreparation
  let subject: FormSubject

  var markup: Markup {
    let happened = Array(preparation.happened.suffix(12))
    return """
      <h2>Since \(preparation.since.british)</h2>\
      \(told(happened))\
      \(present(preparation.difference) { "<h3>What the plan changed</h3>\(DifferenceView(difference: $0).markup)" })\
      \(tools)
      """
  }

  private func told(_ happened: [ChronologyLine]) -> Markup {
    guard !happened.isEmpty else {
      return "<p>Nothing of the child’s life or of contact has been recorded since.</p>"
    }
    return """
      <ul>\(each(happened) { line in
        """
        <li><a href="\(href: "\(subject.path)/entries/\(line.entry.id)")">\(line.heading)</a>, \
        \(line.entry.envelope.occurred.british): \(line.shortSummary)</li>
        """
      })</ul>
      """
  }

  private var tools: Markup {
    let series = preparation.tools.filter { $0.completions.count > 1 }
    guard !series.isEmpty else { return .empty }
    return """
      <h3>Tools side by side</h3>\
      \(each(series) { series in
        let title = series.completions.last?.content.form.title ?? ""
        return Table(
          title, columns: ["Completed", "Areas of concern"],
          rows: series.completions.map { said in
            [
              """
              <a href="\(href: "\(subject.path)/assessments/\(said.id)")">\(said.day.british)\
              <span class="visually-hidden">: \(title)</span></a>
              """, "\(said.content.areasOfConcern.joined(separator: ", "))",
            ]
          }
        ).markup + """
          <p><a href="\(href: comparison(of: series.completions.map(\.id)))">Every answer of \(title) side by side</a></p>
          """
      })
      """
  }

  /// The last few beside each other, with what got better and what did not.
  private func comparison(of completions: [ID<Entry>]) -> String {
    let entries = completions.suffix(4).map { "entry=\($0)" }.joined(separator: "&")
    return "\(subject.path)/assessments/compare?\(entries)"
  }
}
