import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// An assessment that somebody finished while somebody else was writing it too: both versions, and what may become of the second.
struct FinishedMeanwhile {
  let filling: Filling
  let course: AssessmentCourse
  let theirs: Said<AssessmentCompleted>

  /// Nil while nobody has finished it.
  init?(_ filling: Filling) {
    guard let course = filling.finishedMeanwhile, let theirs = course.completed else { return nil }
    self.filling = filling
    self.course = course
    self.theirs = theirs
  }

  /// Every part of what they saved that is on this child’s record: of all, and of the child alone.
  var parts: [KeptForm] {
    ([theirs.entry] + course.statements.map(\.entry)).compactMap { KeptForm($0) }
  }

  /// What was typed here.
  var mine: Completion {
    filling.contributed(
      to: filling.instrument.sections, about: filling.about, at: filling.subject.opened.openedAt
    ).completion
  }

  /// The parts in which something of mine is different, each as it would be with mine in place of theirs.
  var corrections: [(part: KeptForm, body: FormBody)] {
    let mine = mine.answers
    return parts.compactMap { part in
      let isOfOneAlone = part.completion.answers.keys.contains { $0.about != nil }
      let theirs = part.completion.answers
      let different = mine.filter { place, given in
        (place.about != nil) == isOfOneAlone
          && (place.about.map(part.completion.about.contains) ?? true)
          && theirs[place]?.answer != given.answer
      }
      guard !different.isEmpty else { return nil }
      return (part, FormBody(theirs.merging(different) { _, mine in mine }))
    }
  }

  /// Whether nothing that was typed is about another child by itself.
  var mineIsOfThisChildAlone: Bool {
    mine.answers.keys.allSatisfy { place in
      place.about.map { $0.value == filling.subject.person.value } ?? true
    }
  }

  /// Whether theirs was written on the same version of the form, so that mine can be put in its place.
  var isSameVersion: Bool {
    parts.allSatisfy { $0.completion.version == filling.instrument.version }
  }
}
