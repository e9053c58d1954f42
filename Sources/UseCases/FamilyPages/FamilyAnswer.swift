public import Casework
import Record
import Vocabulary

/// What a child or parent wrote on the family pages, as they wrote it.
public struct FamilyAnswer: Hashable, Sendable {
  public var words: String
  public var madeDifference: Answer?
  public var isLifeBetter: Answer?

  public init(words: String, madeDifference: Answer? = nil, isLifeBetter: Answer? = nil) {
    self.words = words
    self.madeDifference = madeDifference
    self.isLifeBetter = isLifeBetter
  }

  /// The entry it becomes: signed by who made the code, resting on the family’s own words.
  func entry(for code: FamilyCode, from name: String?, on day: LocalDate) -> NewEntry {
    let told = "\(name ?? "A parent or carer"), with a one-time code"
    let basis: Basis = code.isForChild ? .childsWords : .toldBySomeone
    switch code.purpose {
    case .howThingsAre where code.isForChild:
      return ChildsVoice(
        wasSeen: true, place: "The family pages", mode: .heardOnly, methods: [.drawing],
        words: words
      ).newEntry(
        about: [code.child], occurred: .on(.day(day)), basis: basis, source: .familyPage)
    case .howThingsAre:
      return Note(text: words).newEntry(
        about: [code.child], occurred: .on(.day(day)), basis: basis, toldBy: told,
        source: .familyPage)
    case .theHelp(let stage):
      return FeedbackGiven(
        from: code.isForChild ? .child : .parent, stage: stage, state: .given,
        words: words.isEmpty ? nil : words,
        madeDifference: madeDifference, isLifeBetter: isLifeBetter
      ).newEntry(
        about: [code.child], occurred: .on(.day(day)), basis: basis,
        toldBy: code.isForChild ? nil : told, source: .familyPage)
    }
  }
}
