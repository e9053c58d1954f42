/// What an assessment is for.
public enum AssessmentPurpose: String, Choice {
  case screening
  case prenatal
  case earlyHelp = "early_help"
  case childAndFamily = "child_and_family"
  case section47
  case other

  public var label: String {
    switch self {
    case .screening: "Screening"
    case .prenatal: "Assessment before birth"
    case .earlyHelp: "Early help assessment"
    case .childAndFamily: "Child and family assessment (section 17)"
    case .section47: "Enquiry (section 47)"
    case .other: "Another assessment"
    }
  }

  /// Whether children’s social care makes it by law.
  public var isStatutory: Bool { self == .childAndFamily || self == .section47 }
}
