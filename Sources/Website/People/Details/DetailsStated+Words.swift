import Casework
import Vocabulary

extension DetailField {
  /// What the field is called on pages and forms.
  var label: String {
    switch self {
    case .sex: "Sex"
    case .bornOn: "Date of birth"
    case .expectedOn: "Due date"
    case .ethnicity: "Ethnicity"
    case .firstLanguage: "First language"
    case .interpreterNeeded: "Interpreter needed"
    case .communication: "How they communicate"
    case .nhsNumber: "NHS number"
    case .upn: "Unique pupil number"
    case .school: "School, nursery or college"
    case .gp: "GP"
    }
  }
}

extension DetailsStated {
  /// What is stated of a field, in words; nil when nothing is.
  func words(for field: DetailField) -> String? {
    switch field {
    case .sex: sex?.label
    case .bornOn: bornOn?.british
    case .expectedOn: expectedOn?.british
    case .ethnicity: ethnicity
    case .firstLanguage: firstLanguage
    case .interpreterNeeded: interpreterNeeded?.label
    case .communication: communication
    case .nhsNumber: nhsNumber?.spaced
    case .upn: upn?.value
    case .school: school
    case .gp: gp
    }
  }
}
