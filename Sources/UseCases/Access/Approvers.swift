public import Casework
public import Record
public import Vocabulary

/// Who may look at one decision that somebody else made, of those who may look at decisions about the child at all.
///
/// What the law leaves to children’s social care is looked at by whoever answers for them. Anything else is looked at by whoever
/// answers for the agency that decided; where it has nobody besides its authors, social care looks at it, so that no decision
/// waits for nobody. The front door may always look.
public struct Approvers: Hashable, Sendable {
  /// Whoever answers for the agency that decided may; nil where the law leaves it to social care, or the agency has nobody.
  public let agency: ID<Agency>?
  /// Whether the law leaves it to children’s social care.
  public let isForSocialCare: Bool

  init(agency: ID<Agency>?, isForSocialCare: Bool) {
    self.agency = agency
    self.isForSocialCare = isForSocialCare
  }

  /// Whether nobody but social care and the front door can look at it, so that it stands where they find it.
  var isLeftToFrontDoor: Bool { agency == nil }

  public func include(_ worker: Worker) -> Bool {
    if worker.role == .mash { return true }
    guard worker.role.answersForAgency else { return false }
    let isOfSocialCare = Access.decidesForSocialCare(worker) && (isForSocialCare || agency == nil)
    return isOfSocialCare || worker.agency.id == agency
  }

  /// The words shown to whoever waits for them.
  ///
  /// - Parameter name: what the agency that decided is called.
  public func words(named name: String) -> String {
    if isForSocialCare {
      return
        "A manager of children’s social care in the team, or somebody at the front door, can approve it."
    }
    return agency == nil
      ? "\(name) has nobody else who can approve it, so a manager of children’s social care in the team, or somebody at the front door, can."
      : "A manager or safeguarding lead of \(name), or somebody at the front door, can approve it."
  }
}

extension Access {
  /// Whether a worker speaks for children’s social care: somebody of one of its agencies who works with people, or of the
  /// front door.
  ///
  /// What the law leaves to social care, they alone decide (Children Act 1989, sections 17, 31 and 47).
  public static func decidesForSocialCare(_ worker: Worker) -> Bool {
    worker.role == .mash
      || (worker.role.worksWithPeople && worker.agency.kind == .childrensSocialCare)
  }

  /// What stands against a worker recording what children’s social care decides; nothing for those who speak for them.
  ///
  /// No reason makes it theirs, and nothing urgent waits for it: to refer is everybody’s.
  static func objections(
    toDeciding judged: any Judged, by worker: Worker
  ) -> [Objection] {
    decidesForSocialCare(worker) ? [] : [judged.leftToSocialCare].compactMap(\.self)
  }

  /// Who may look at a decision that somebody else made.
  public static func approvers(
    of decision: Entry, in picture: Picture, _ leads: AgencyLeads
  ) -> Approvers {
    let authors = picture.authors(of: decision.id)
    let agency = decision.envelope.author.agency
    let isForSocialCare = picture.isForSocialCare(decision)
    let isTheirs =
      !isForSocialCare || picture.place.socialCare.agencies.contains(agency)
    return Approvers(
      agency: isTheirs && leads.has(agency, besides: authors) ? agency : nil,
      isForSocialCare: isForSocialCare)
  }
}
