public import Vocabulary

/// Who may use an instrument, with what training and under whose licence.
public struct TermsOfUse: Hashable, Sendable {
  public var completers: Completers
  public var training: TrainingNeeded?
  public var licence: Licence?

  public init(
    completers: Completers = Completers(), training: TrainingNeeded? = nil, licence: Licence? = nil
  ) {
    self.completers = completers
    self.training = training
    self.licence = licence
  }
}

/// Who may complete an instrument.
public struct Completers: Hashable, Sendable {
  public var kinds: Set<CompleterKind>
  /// Roles of practitioners, by the names accounts have; empty for any.
  public var roles: Set<String>

  public init(kinds: Set<CompleterKind> = [.practitioner], roles: Set<String> = []) {
    self.kinds = kinds
    self.roles = roles
  }

  /// The same without regard to roles: whoever is asked for a part of a form may give it.
  var ofAnyRole: Completers { Completers(kinds: kinds) }

  public func include(_ contributor: Contributor) -> Bool {
    guard kinds.contains(contributor.kind) else { return false }
    guard contributor.kind == .practitioner, !roles.isEmpty else { return true }
    return contributor.role.map(roles.contains) ?? false
  }
}

/// What somebody who completes an instrument is to the child.
public enum CompleterKind: String, CaseIterable, Codable, Sendable {
  case practitioner
  case child
  case parent
  case organisation

  /// The words shown to people.
  public var label: String {
    switch self {
    case .practitioner: "a practitioner"
    case .child: "a child"
    case .parent: "a parent or carer"
    case .organisation: "an organisation"
    }
  }
}

/// Training without which an instrument is not completed.
public struct TrainingNeeded: Hashable, Sendable {
  /// What the course is called.
  public var course: String
  /// How long it holds; nil when it need not be repeated.
  public var validMonths: Int?

  public init(course: String, validMonths: Int? = nil) {
    self.course = course
    self.validMonths = validMonths
  }

  /// What is wrong with somebody’s training on the day they complete the instrument; nil when nothing is.
  public func problem(trainedOn: LocalDate?, completing day: LocalDate) -> String? {
    guard let trainedOn else {
      return "Enter the date you completed “\(course)”: only people trained in it complete this"
    }
    guard trainedOn <= day else {
      return "The date you completed “\(course)” must be on or before the day of this record"
    }
    guard let validMonths, trainedOn.adding(months: validMonths) < day else { return nil }
    return
      "“\(course)” holds for \(validMonths) months and was completed on \(trainedOn.british): take it again, or ask "
      + "somebody whose training holds"
  }
}

/// The licence under which a partnership uses a tool that belongs to somebody else.
///
/// Such an instrument records names, grades and dates. Its wording, descriptors and guidance are never kept here.
public struct Licence: Hashable, Sendable {
  public var holder: String
  /// The partnership’s own licence.
  public var reference: String

  public init(holder: String, reference: String) {
    self.holder = holder
    self.reference = reference
  }
}
