import Casework
import Record
import Vocabulary

extension RecordReader {
  /// Judges one part of an assessment that is put right together with the other, which stands in entries of its own: what
  /// is said of the family, and what is said of each child.
  func judge(
    assessment payload: any Payload, _ correction: NewEntry, in practice: PlacePractice,
    by worker: Worker
  ) throws {
    guard let person = correction.subjects.first,
      let relation = try relation(of: worker, to: person),
      let corrected = try correction.corrects.flatMap({ try self.entry($0) }).map(firstVersion)
    else { return }
    let entries = try entries(about: person, shownTo: worker, relation: relation)
    let today = now.ukDate
    guard
      let picture = Picture(
        of: person, entries: entries.filter { $0.number < corrected.number }, on: today,
        place: practice.inForce(for: entries, on: today))
    else { return }
    let ofTheChild = payload as? ChildAssessed
    let family =
      payload as? AssessmentCompleted
      ?? entries.compactMap(AssessmentCompleted.from)
      .last { $0.assessment == ofTheChild?.assessment }
    guard var whole = family else { return }
    var own: ChildAssessed?
    for subject in correction.subjects {
      let said = try subject == person ? Array(entries) : self.entries(about: subject)
      let statement =
        ofTheChild
        ?? said.filter { $0.envelope.subjects == [subject] }.compactMap(ChildAssessed.from)
        .last { $0.assessment == whole.assessment }
      guard let statement else { continue }
      whole.children.append(ChildStatement(child: subject, needs: statement.needs))
      if subject == person { own = statement }
    }
    if let own { whole.take(own) }
    try AssessmentCompleted.judge(
      [
        AssessedChild(
          whole, in: picture, words: own?.childsWords, overruled: own?.overruled ?? [])
      ], by: worker.author)
  }
}

extension AssessmentCompleted {
  /// Adds what it says of one child alone, as the rules of practice look at both together.
  fileprivate mutating func take(_ own: ChildAssessed) {
    findings += own.findings
    directWork += own.directWork
    voice.entries += own.voice.entries
    voice.whyNot = own.voice.whyNot ?? voice.whyNot
    interpreting = own.interpreting ?? interpreting
  }
}
