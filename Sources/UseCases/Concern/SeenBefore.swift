public import Record
import Vocabulary

/// What the author of a form had in front of them: a person’s entries up to one, and which later ones would change it.
public struct SeenBefore: Sendable {
  private let number: Int64
  private let changesIt: @Sendable (Entry) -> Bool

  /// - Parameters:
  ///   - number: of the newest entry that was shown when the form was opened.
  ///   - changesIt: whether an entry changes what the form is about.
  public init(upTo number: Int64, _ changesIt: @escaping @Sendable (Entry) -> Bool) {
    self.number = number
    self.changesIt = changesIt
  }

  func isNews(_ entry: Entry) -> Bool { entry.number > number && changesIt(entry) }
}

extension RecordReader {
  /// - Throws: `Conflict` with what the worker may see of what others have added since.
  func checkNothingNew(
    since seen: SeenBefore, about entries: [NewEntry], by worker: Worker
  ) throws {
    guard let person = entries.first?.subjects.first,
      let relation = try relation(of: worker, to: person)
    else { return }
    let news = try self.entries(about: person, shownTo: worker, relation: relation)
      .filter(seen.isNews)
    guard news.isEmpty else { throw Conflict(since: news) }
  }
}
