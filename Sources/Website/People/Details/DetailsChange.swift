import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What a worker changed on the details form, and where somebody else changed the same thing meanwhile.
struct DetailsChange {
  let subject: FormSubject
  /// What they typed.
  let mine: DetailsStated
  /// The fields they changed that nobody else did, or for which they chose their own.
  let fields: [DetailField]
  /// The fields both changed, and for which nobody has chosen yet.
  let conflicts: [DetailField]

  /// What is known now, from whichever entries.
  var now: DetailsStated { subject.identity?.details ?? DetailsStated() }

  /// The newest entry number that says any of it.
  var version: Int64 { subject.opened.version(of: DetailsForm.kinds).number }

  init(_ form: FormBody, mine: DetailsStated, about subject: FormSubject) {
    self.subject = subject
    self.mine = mine
    let now = subject.identity?.details ?? DetailsStated()
    let version = subject.opened.version(of: DetailsForm.kinds).number
    let basedOn = form.text(DetailsForm.basedOn).flatMap(Int64.init) ?? version
    let before = subject.details(upTo: basedOn)
    let changed = mine.fieldsChanged(from: before)
    let both = changed.filter {
      now.words(for: $0) != before.words(for: $0) && now.words(for: $0) != mine.words(for: $0)
    }
    // A choice counts only between the two versions that were shown.
    let hasSeenBoth = form.text(Self.sawVersion).flatMap(Int64.init) == version
    let choices = both.map { ($0, hasSeenBoth ? form.text(Self.choice($0)) : nil) }
    conflicts = choices.filter { !["mine", "theirs"].contains($0.1) }.map(\.0)
    let theirs = choices.filter { $0.1 == "theirs" }.map(\.0)
    fields = changed.filter {
      !theirs.contains($0) && now.words(for: $0) != mine.words(for: $0)
    }
  }

  static let sawVersion = "saw_version"
  static func choice(_ field: DetailField) -> String { "keep_\(field.rawValue)" }
}

extension FormSubject {
  /// What was known of who they are up to an entry.
  func details(upTo number: Int64) -> DetailsStated {
    let entries = opened.background.filter { $0.number <= number }
    return Identity(person: person, entries: entries)?.details ?? DetailsStated()
  }
}
