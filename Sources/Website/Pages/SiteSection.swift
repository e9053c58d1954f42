import Record
import UseCases

/// A part of the site that the navigation leads to.
enum SiteSection: CaseIterable {
  case home
  case people
  case emergencyAccess
  case emergencyReviews
  case accessLog
  case accounts
  case returns
  case strategies
  case drafts

  var label: String {
    switch self {
    case .home: "Home"
    case .people: "Find people"
    case .emergencyAccess: "Emergency access"
    case .emergencyReviews: "Emergency reviews"
    case .accessLog: "Access log"
    case .accounts: "Accounts"
    case .returns: "Returns"
    case .strategies: "Strategies"
    case .drafts: "Drafts"
    }
  }

  var path: String {
    switch self {
    case .home: "/"
    case .people: "/people"
    case .emergencyAccess: "/emergency-access/new"
    case .emergencyReviews: "/emergency-access"
    case .accessLog: "/access-log"
    case .accounts: "/accounts"
    case .returns: "/returns/cin"
    case .strategies: "/strategies"
    case .drafts: "/drafts"
    }
  }

  /// What leading there lets somebody do.
  private var deed: Deed {
    switch self {
    case .home: .seeHome
    case .people: .findPeople
    case .emergencyAccess: .useEmergencyAccess
    case .emergencyReviews: .reviewEmergencyAccess
    case .accessLog: .readAccessLog
    case .accounts: .manageAccounts
    case .returns: .checkReturns
    case .strategies: .readStrategies
    case .drafts: .keepDrafts
    }
  }

  /// The parts a role is led to.
  static func open(to role: Role) -> [SiteSection] {
    allCases.filter { Access.allows($0.deed, to: role) }
  }
}
