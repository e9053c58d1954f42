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

  /// The last conference, where it decided that a child protection plan is needed and there is none since.
  public var conferenceWithoutPlan: Said<ConferenceHeld>? {
    guard let conference = conferences.last, conference.content.decision == .protectionPlan,
      !hasEnded(since: conference), !plans.contains(where: { $0.conference?.id == conference.id }),
      !openPlans.contains(where: { $0.kind == .childProtection })
    else { return nil }
    return conference
  }

  /// The enquiry that waits for a conference; nil where there is none, or where it was answered since: by a conference,
  /// or a decision of children’s social care that nothing further follows, which a review of another plan does
  /// not take and which stands approved where somebody has to approve it.
  public var enquiry: Enquiry? {
    let answered = enquiryAnswers.map(\.place).max { $0 < $1 }
    let open = statutoryActions.filter { action in
      answered.map { $0 < action.entry.place } ?? true
    }
    let conference = open.last { $0.action == .protectionConference }
    let enquired = open.last {
      $0.action == .section47 && $0.entry.place <= conference?.entry.place ?? $0.entry.place
    }
    guard let decided = conference ?? enquired, let last = enquired ?? conference else {
      return nil
    }
    let discussed = open.last {
      $0.action == .strategyDiscussion && $0.entry.place <= last.entry.place
    }
    return Enquiry(
      decided: decided.entry, isConferenceDecided: conference != nil,
      beganOn: (discussed ?? enquired)?.day)
  }

  private var enquiryAnswers: [Entry] {
    let decided =
      said.all(StatutoryDecision.self).filter { $0.content.action == .none }.map(\.entry)
      + said.all(NoFurtherAction.self).map(\.entry)
    return decided.filter(isSettled) + conferences.map(\.entry) + closures.map(\.entry)
  }
}
