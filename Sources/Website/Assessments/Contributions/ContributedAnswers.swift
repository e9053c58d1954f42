import Casework
import Instruments
import Markup
import Record
import UseCases
import Vocabulary

/// What agencies contributed to one assessment: each answer beside its question, with who gave it and when.
struct ContributedAnswers {
  let given: [Said<ContributionAnswered>]
  /// The address of the child’s assessments.
  let path: String
  let agencies: AgencyNames
  let names: (ID<Person>) -> String

  /// What was contributed to one question and does not stand as its answer.
  func beside(_ place: AnswerPlace, _ standing: GivenAnswer?) -> Markup {
    each(given) { said in
      let theirs = KeptForm(said.entry)?.completion.answers[place]
      let isTheAnswer = theirs.map { $0.by == standing?.by && $0.answer == standing?.answer }
      return present(isTheAnswer == false ? theirs : nil) { theirs in
        """
        <div class="secondary">\(link(said)), \(said.day.british): \
        \(asTyped(AnswerWords(names: names).words(of: theirs)))</div>
        """
      }
    }
  }

  /// The questions of a completed form that somebody contributed to.
  func places(of kept: KeptForm) -> Set<AnswerPlace> {
    let isOfOneAlone = kept.completion.answers.keys.contains { $0.about != nil }
    let answers = given.compactMap { KeptForm($0.entry) }
      .filter { $0.completion.version == kept.completion.version }.flatMap(
        \.completion.answers.keys)
    return Set(
      answers.filter { place in
        (place.about != nil) == isOfOneAlone
          && (place.about.map(kept.completion.about.contains) ?? true)
      })
  }

  /// Who gave an answer that stands, with the way to all they filled in.
  func from(_ contributor: ID<Contributor>, in completion: Completion) -> Markup {
    let theirs = given.last {
      $0.entry.envelope.author.practitioner.value == contributor.value && $0.content.form != nil
    }
    return theirs.map { "\(link($0)), \($0.day.british)" }
      ?? "\(completion.contributor(contributor))"
  }

  /// Every contribution with what was said in words, declined ones too.
  var all: Markup {
    guard !given.isEmpty else { return .empty }
    return """
      <section><h2>What agencies contributed</h2><ul>\(each(given) { said in
        """
        <li>\(said.content.wasGiven ? "" : "Declined: ")\(link(said)), \(said.day.british)\
        \(when(!said.content.words.isEmpty, ": \(asTyped(said.content.words))"))</li>
        """
      })</ul></section>
      """
  }

  private func link(_ said: Said<ContributionAnswered>) -> Markup {
    let author = said.entry.envelope.author
    // Somebody else may have written down what an agency answered.
    let name =
      author.agency == said.content.agency
      ? agencies.author(author) : "\(said.content.agencyName), as told to \(author.name)"
    return "<a href=\"\(href: "\(path)/\(said.id)")\">\(name)</a>"
  }
}
