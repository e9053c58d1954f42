/// What the law offers when help has not been enough.
public enum StatutoryAction: String, Choice {
  case referToSocialCare = "refer_to_social_care"
  case strategyDiscussion = "strategy_discussion"
  case statutoryAssessment = "statutory_assessment"
  case section47
  case protectionConference = "protection_conference"
  case legalPlanning = "legal_planning"
  case none

  /// Whether an assessment that the law requires follows from it.
  var callsForAssessment: Bool { self == .statutoryAssessment || self == .section47 }

  public var label: String {
    switch self {
    case .referToSocialCare: "Refer to children’s social care"
    case .strategyDiscussion: "Strategy discussion"
    case .statutoryAssessment: "Statutory assessment (section 17)"
    case .section47: "Enquiry (section 47)"
    case .protectionConference: "Child protection conference"
    case .legalPlanning: "Legal planning"
    case .none: "No statutory action"
    }
  }
}
