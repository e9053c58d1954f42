public import Record
public import Vocabulary

/// Somebody decided that a worry or referral leads to nothing further, with reasons and the advice given.
public struct NoFurtherAction: Judged {
  public static let kind = Kind("decision.no_further_action")

  /// The referral or worry it answers.
  public var referral: ID<Entry>?
  public var why: String
  public var advice: String

  public init(
    referral: ID<Entry>? = nil, why: String = "", advice: String = ""
  ) {
    self.referral = referral
    self.why = why
    self.advice = advice
  }

  public var overruled: [Overruling] { [] }
}

extension NoFurtherAction {
  public static let title = "No further action"

  public var summary: String {
    why
  }

  public var details: [Detail] {
    Detail.listing(("Why", why), ("Advice given", advice))
  }
}
