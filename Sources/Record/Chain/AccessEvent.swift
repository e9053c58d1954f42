public import Vocabulary

/// Something somebody looked at or did that must be accounted for, written before the data is shown.
public struct AccessEvent: Hashable, Sendable {
  public let at: Instant
  public let author: Author
  public let action: Action
  /// Whose record was looked at; empty for a search that found nobody.
  public let people: [ID<Person>]
  /// What was searched for, the reason for emergency access, or which section; sealed when kept.
  public let detail: String

  public init(
    at: Instant, author: Author, action: Action, people: [ID<Person>] = [], detail: String = ""
  ) {
    self.at = at
    self.author = author
    self.action = action
    self.people = people
    self.detail = detail
  }

  /// What was done.
  public enum Action: String, CaseIterable, Sendable {
    case searched
    case wasShownResult = "was_shown_result"
    case openedPage = "opened_page"
    /// A form about somebody, which is no look at what is new on their record.
    case openedForm = "opened_form"
    case openedRestrictedSection = "opened_restricted_section"
    case openedEntry = "opened_entry"
    case addedEntry = "added_entry"
    case wasRefused = "was_refused"
    case usedEmergencyAccess = "used_emergency_access"
    case reviewedEmergencyAccess = "reviewed_emergency_access"
    case readAccessLog = "read_access_log"
    case signedIn = "signed_in"
    case failedToSignIn = "failed_to_sign_in"
    case signedOut = "signed_out"
    case changedAccount = "changed_account"
    case destroyedKey = "destroyed_key"
    case checkedReturn = "checked_return"
    case loadedReturn = "loaded_return"
    case comparedReturns = "compared_returns"
    case sawReturnChildren = "saw_return_children"
    case sawChildrenBehindFigure = "saw_children_behind_figure"
    case wroteNarrative = "wrote_narrative"
    case changedStrategy = "changed_strategy"
    case madeFamilyCode = "made_family_code"
    case usedFamilyCode = "used_family_code"
    case endedFamilyCode = "ended_family_code"

    /// The words shown to people.
    public var label: String {
      rawValue.replacing("_", with: " ").capitalizedFirst
    }
  }

  /// What the chain covers: everything, with the detail as it was sealed.
  public func chained(sealedDetail: [UInt8]) -> [UInt8] {
    var bytes = CanonicalBytes()
    bytes.add(at.microseconds)
    bytes.add(author.practitioner.value)
    bytes.add(author.name)
    bytes.add(author.role.rawValue)
    bytes.add(author.agency.value)
    bytes.add(action.rawValue)
    bytes.add(Int64(people.count))
    for person in people { bytes.add(person.value) }
    bytes.add(sealedDetail)
    return bytes.bytes
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
