public import Record
public import Vocabulary

/// Who answers for each agency: its managers and safeguarding leads, and those at the front door, who have an account today.
public struct AgencyLeads: Hashable, Sendable {
  private let leads: [ID<Agency>: Set<ID<Practitioner>>]

  public init(_ leads: [ID<Agency>: Set<ID<Practitioner>>] = [:]) { self.leads = leads }

  /// Agencies that have anybody.
  var agencies: Set<ID<Agency>> { Set(leads.filter { !$0.value.isEmpty }.keys) }

  /// Whether an agency has somebody besides these people.
  public func has(_ agency: ID<Agency>, besides others: Set<ID<Practitioner>>) -> Bool {
    !(leads[agency] ?? []).isSubset(of: others)
  }
}

extension Role {
  /// Roles that answer for what their agency decides.
  public static let leads: [Role] = allCases.filter { $0.answersForAgency || $0 == .mash }
}
