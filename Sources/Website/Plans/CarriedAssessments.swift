import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What was assessed already and goes along with a decision about the level, to be read before deciding (R-050).
struct CarriedAssessments {
  let subject: FormSubject

  var markup: Markup {
    guard let picture = subject.picture else { return .empty }
    let carried = Set(AssessmentsAreCarried.carried(in: picture))
    let lines = picture.chronology.newestFirst.filter { carried.contains($0.entry.id) }
    guard !lines.isEmpty else { return .empty }
    return InsetText(
      """
      <h2>What was assessed before</h2>\
      <p>These go along with the child to whatever level you decide, so that the family is not assessed \
      again. Read them first.</p>\
      <ul>\(each(lines) { line in
        """
        <li><a href="\(href: "\(subject.path)/assessments/\(line.entry.id)")">\(line.summary)</a>, \
        \(line.entry.envelope.occurred.british)</li>
        """
      })</ul>
      """
    ).markup
  }
}
