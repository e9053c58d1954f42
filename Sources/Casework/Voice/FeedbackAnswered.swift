public import Record
public import Vocabulary

/// Those who gave feedback were told what came of it, and why.
public struct FeedbackAnswered: Payload {
  public static let kind = Kind("feedback.answered")

  public var feedback: ID<Entry>
  public var whatWasDone: String
  public var why: String
  public var toldOn: LocalDate?

  public init(
    feedback: ID<Entry>, whatWasDone: String = "", why: String = "", toldOn: LocalDate? = nil
  ) {
    self.feedback = feedback
    self.whatWasDone = whatWasDone
    self.why = why
    self.toldOn = toldOn
  }

  private enum CodingKeys: String, CodingKey {
    case feedback
    case whatWasDone = "what_was_done"
    case why
    case toldOn = "told_on"
  }
}

extension FeedbackAnswered {
  public static let title = "Feedback answered"

  public var summary: String {
    whatWasDone
  }

  public var details: [Detail] {
    Detail.listing(("What came of it", whatWasDone), ("Why", why), ("Told on", toldOn?.british))
  }
}
