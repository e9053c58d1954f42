public import Packs
public import Vocabulary

/// One of the three boxes in which people say what the figures mean.
public struct NarrativeBox: Hashable, Sendable {
  public let indicator: ID<IndicatorDeclaration>
  public let question: Question
  public let text: String
  public let author: String
  public let writtenOn: LocalDate

  public init(
    _ indicator: ID<IndicatorDeclaration>, _ question: Question, text: String, author: String,
    writtenOn: LocalDate
  ) {
    self.indicator = indicator
    self.question = question
    self.text = text
    self.author = author
    self.writtenOn = writtenOn
  }

  /// What is asked, in this order.
  public enum Question: String, CaseIterable, Sendable {
    case whatDoWeKnow = "What do we know?"
    case howDoWeKnowIt = "How do we know it?"
    case whatWillWeDo = "What will we do?"
  }
}
