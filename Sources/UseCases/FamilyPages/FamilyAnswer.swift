public import Casework
public import Instruments
import Record
import Vocabulary

/// What a child or parent wrote on the family pages, as they wrote it.
public enum FamilyAnswer: Sendable {
  case inWords(FamilyWritten)
  case onForm(FamilyForm, [AnswerPlace: ItemAnswer])

  /// Whether it answers what a code asks.
  func answers(_ code: FamilyCode) -> Bool {
    switch (self, code.purpose) {
    case (.inWords, .howThingsAre), (.inWords, .theHelp): true
    case (.onForm(let form, _), .form(let asked)):
      form.asked == asked && form.completer == code.completer
    default: false
    }
  }

  /// The entry it becomes: signed by who made the code, resting on the family’s own words.
  ///
  /// - Parameter name: what whoever has the code is called.
  /// - Throws: `IncompleteCompletion` or `ContributionRefusal` for answers that the form does not take.
  func entry(for code: FamilyCode, from name: String?, at now: Instant) throws -> NewEntry {
    let told = "\(name ?? "A parent or carer"), with a one-time code"
    let day = Occurrence.on(.day(now.ukDate))
    func entry(_ payload: any Payload) -> NewEntry {
      payload.newEntry(
        about: [code.child], occurred: day,
        basis: code.isForChild ? .childsWords : .toldBySomeone, marking: code.marking,
        toldBy: code.isForChild ? nil : told, source: .familyPage)
    }
    switch self {
    case .inWords(let written): return written.entry(for: code, entry)
    case .onForm(let form, let answers):
      return entry(try form.completed(answers, for: code, from: name, at: now))
    }
  }
}

/// What they wrote to the few questions that every place has.
public struct FamilyWritten: Hashable, Sendable {
  public var words: String
  public var madeDifference: Answer?
  public var isLifeBetter: Answer?

  public init(words: String, madeDifference: Answer? = nil, isLifeBetter: Answer? = nil) {
    self.words = words
    self.madeDifference = madeDifference
    self.isLifeBetter = isLifeBetter
  }

  fileprivate func entry(
    for code: FamilyCode, _ entry: (any Payload) -> NewEntry
  ) -> NewEntry {
    if case .theHelp(let stage) = code.purpose {
      return entry(
        FeedbackGiven(
          from: code.isForChild ? .child : .parent, stage: stage, state: .given,
          words: words.isEmpty ? nil : words, madeDifference: madeDifference,
          isLifeBetter: isLifeBetter))
    }
    guard code.isForChild else { return entry(Note(text: words)) }
    return entry(
      ChildsVoice(
        wasSeen: true, place: "The family pages", mode: .heardOnly, methods: [.drawing],
        words: words))
  }
}
