import Casework
import Instruments
import Markup
import Record
import UseCases
import Vocabulary

/// What an earlier assessment said in answer to the same question: carried forward to be read, and never copied (R-050, R-076).
struct SaidBefore {
  let filling: Filling
  let item: Item
  /// The child a question is asked about alone; nil for what is asked of all.
  let person: ID<Person>?

  var markup: Markup {
    guard filling.form.purpose != nil, filling.corrected == nil, let said = newest else {
      return .empty
    }
    let envelope = said.entry.envelope
    return Details(
      "Recorded before on \(envelope.occurred.british): \(item.question)",
      content: """
        <p>\(asTyped(said.words))</p><p class="hint">As recorded then, by \(envelope.author.name). \
        <a href="\(href: "\(filling.subject.path)/assessments/\(said.entry.id)")">The whole of it</a>. \
        Nothing of it is taken over unless you write it again.</p>
        """
    ).markup
  }

  /// The latest answer; of a brother or sister only their own page tells.
  private var newest: (entry: Entry, words: String)? {
    guard let name = item.states, person == nil || person == filling.subject.person else {
      return nil
    }
    return filling.earlier.lazy.compactMap { entry in
      entry.words(stating: name).map { (entry, $0) }
    }
    .first
  }
}

extension Filling {
  /// What earlier assessments said, of all and of this child, the newest first.
  var earlier: [Entry] {
    let kinds: Set<String> = [AssessmentCompleted.kind.name, ChildAssessed.kind.name]
    return Chronology(subject.opened.entries.standing(of: kinds)).newestFirst.map(\.entry)
  }
}

extension Entry {
  /// What an assessment kept here says of one thing, by the name forms state it under; nil when it says nothing of it.
  fileprivate func words(stating name: String) -> String? {
    let words =
      AssessmentCompleted.from(self)?.words(stating: name)
      ?? ChildAssessed.from(self)?.words(stating: name)
    return words.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
