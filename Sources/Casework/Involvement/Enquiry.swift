public import Record
public import Vocabulary

/// An enquiry into significant harm that goes on: a conference follows, or a decision that none does.
public struct Enquiry: Sendable {
  /// The decision on a conference, or on the enquiry where no conference is decided on yet.
  public let decided: Entry
  public let isConferenceDecided: Bool
  /// The day of the strategy discussion that began it, or of the decision to enquire; nil where neither is on the record.
  public let beganOn: LocalDate?

  /// The last day for the conference; nil where nobody recorded what began the enquiry, or no clock is set.
  public func conferenceDue(in place: LocalPractice) -> DueDate? {
    beganOn.flatMap { place.due(.firstConference, from: $0) }
  }
}

extension Involvement {
  /// First child protection conferences, the earliest first.
  public var conferences: [Said<ConferenceHeld>] { said.all(ConferenceHeld.self) }

  /// The last conference, where it decided that a child protection plan is needed and none was written since.
  public var conferenceWithoutPlan: Said<ConferenceHeld>? {
    guard let conference = conferences.last, conference.content.decision == .protectionPlan,
      !hasEnded(since: conference), !plans.contains(where: { $0.conference?.id == conference.id })
    else { return nil }
    return conference
  }

  /// The enquiry that waits for a conference; nil where there is none, or where a conference or a decision that nothing
  /// statutory follows has answered it since.
  public var enquiry: Enquiry? {
    let actions = statutoryActions
    let answered =
      (actions.filter { $0.action == .none }.map { ($0.day, $0.entry.number) }
      + conferences.map { ($0.day, $0.entry.number) }
      + closures.map { ($0.day, $0.entry.number) }).max { $0 < $1 }
    let open = actions.filter { action in
      answered.map { $0 < (action.day, action.entry.number) } ?? true
    }
    let conference = open.last { $0.action == .protectionConference }
    let enquired = open.first { $0.action == .section47 }
    guard let decided = conference ?? enquired else { return nil }
    let discussed = open.first { $0.action == .strategyDiscussion }
    return Enquiry(
      decided: decided.entry, isConferenceDecided: conference != nil,
      beganOn: (discussed ?? enquired)?.day)
  }
}
