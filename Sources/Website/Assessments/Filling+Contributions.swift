import Casework
import Instruments
import Markup
import Record
import UseCases
import Vocabulary

extension Filling {
  /// What other agencies filled in of the assessment that is being made, as far as it can be taken over as it stands.
  var contributions: [Contribution] {
    keptForms.compactMap { $0.completion.version == instrument.version ? $0.completion : nil }
      .flatMap { completion in
        completion.contributors.map { contributor in
          let theirs = completion.answers.filter { $0.value.by == contributor.id }
          return Contribution(
            by: contributor, at: theirs.values.map(\.at).max() ?? subject.opened.openedAt,
            answers: theirs.mapValues(\.answer), basedOn: 0)
        }
      }
  }

  /// What they filled in on another version of the form, which is read and not taken over.
  var onOtherVersions: [KeptForm] {
    keptForms.filter { $0.completion.version != instrument.version }
  }

  /// Everything that agencies gave to it or declined, the earliest first.
  var given: [Said<ContributionAnswered>] {
    courses(of: assessment).flatMap(\.given)
  }

  /// What each other agency answered to one question, in the order they were asked.
  func contributed(at place: AnswerPlace) -> [GivenByAnother] {
    var seen: Set<ID<Entry>> = []
    return keptForms.filter {
      $0.completion.version == instrument.version && seen.insert($0.entry.id).inserted
    }
    .compactMap { kept in
      guard let given = kept.completion.answers[place], given.by != author.id else { return nil }
      return GivenByAnother(
        who: kept.completion.contributor(given.by),
        words: AnswerWords(names: { name(of: $0) }).words(of: given))
    }
  }

  private var keptForms: [KeptForm] {
    courses(of: assessment).flatMap(\.partsGiven).compactMap { KeptForm($0.entry) }
      .filter { $0.completion.instrument == instrument.id }
  }

  /// The assessment as it stands on the record of each child it is about.
  private func courses(of assessment: ID<Assessment>?) -> [AssessmentCourse] {
    guard let assessment else { return [] }
    return ([subject] + begunWith).compactMap { $0.involvement.assessment(assessment) }
  }
}

extension AssessmentCourse {
  /// What agencies filled in and added, the earliest first; of a service that assesses too only what it sent last, which holds
  /// its whole part.
  fileprivate var partsGiven: [Said<ContributionAnswered>] {
    guard let author = jointWith?.agency else { return given }
    let last = given.last { $0.content.agency == author }
    return given.filter { $0.content.agency != author || $0.id == last?.id }
  }
}

/// An answer of another agency, with who gave it.
struct GivenByAnother {
  let who: String
  let words: String
}

extension Contribution {
  /// The same against a later revision, without answers to places that are not asked.
  func basedOn(_ revision: Int, within places: [AnswerPlace]) -> Contribution {
    let asked = Set(places)
    return Contribution(
      by: by, at: at, answers: answers.filter { asked.contains($0.key) }, basedOn: revision)
  }
}

/// Says what stands in the way of a form before anybody types in it.
struct FillingFault {
  let filling: Filling

  var markup: Markup {
    let fault = filling.answered.fault.map {
      Alert(
        .warning, heading: "This cannot be saved as it is",
        content: "<p>\($0).</p><p>What is typed here stays on the page and in your draft.</p>"
      ).markup
    }
    let others = filling.onOtherVersions
    let links = each(others) { kept in
      """
      <li><a href="\(href: "\(filling.subject.path)/assessments/\(kept.entry.id)")">\
      \(kept.completion.contributors.first.map { kept.completion.contributor($0.id) } ?? "Another agency"), \
      version \(kept.completion.version)</a></li>
      """
    }
    return """
      <div id="whole-form">\(fault ?? .empty)</div>\
      \(when(!others.isEmpty, InsetText("""
        <p>These contributions were made on another version of the form. Read them, and take over \
        what holds:</p><ul>\(links)</ul>
        """).markup))
      """
  }
}
