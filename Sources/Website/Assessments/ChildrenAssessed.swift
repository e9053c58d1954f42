import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// The children an assessment was begun for, and the way to begin it for another of the family.
struct ChildrenAssessed {
  let filling: Filling

  private var missing: [FormSubject] {
    let begun = Set(filling.begunWith.map(\.person))
    return filling.others.filter { !begun.contains($0.person) && filling.form.suits($0) }
  }

  var markup: Markup {
    """
    <p>It was begun about:</p>\
    <ul>\(each(filling.about) { "<li><bdi>\(filling.name(of: $0))</bdi></li>" })</ul>\
    \(when(!missing.isEmpty, toAdd))
    """
  }

  private var toAdd: Markup {
    """
    <p>Is it about another child of the family too? What was assessed of that child before is read first:</p>\
    <ul>\(each(missing) { other in
      """
      <li><a href="\(href: path(of: other))">Begin it for <bdi>\(other.name)</bdi> too</a></li>
      """
    })</ul>
    """
  }

  private func path(of other: FormSubject) -> String {
    let assessment = filling.assessment?.value ?? ""
    return "\(other.path)/assessments/start/\(filling.form.id)?with=\(filling.subject.person)"
      + "&assessment=\(assessment)"
  }
}

extension Filling {
  /// Children of whom something is written, such as in a draft of before, and for whom the assessment was not begun.
  var writtenAboutOthers: [FormSubject] {
    let items = instrument.sections.filter(\.isForEachPerson).flatMap(\.items).map(\.id)
    let about = Set(about)
    return others.filter { other in
      !about.contains(other.person)
        && body.fields.contains { field in
          !field.value.allSatisfy(\.isWhitespace)
            && items.contains { field.name.hasPrefix("\($0).\(other.person)") }
        }
    }
  }
}
