/// One of the things ``DetailsStated`` can say about who somebody is, in the order shown.
public enum DetailField: String, CaseIterable, Sendable {
  case sex
  case bornOn = "born_on"
  case expectedOn = "expected_on"
  case ethnicity
  case firstLanguage = "first_language"
  case interpreterNeeded = "interpreter_needed"
  case communication
  case nhsNumber = "nhs_number"
  case upn
  case school
  case gp
}

extension DetailsStated {
  /// The fields that this statement says something about.
  var stated: [DetailField] { DetailField.allCases.filter { states($0) } }

  private func states(_ field: DetailField) -> Bool {
    switch field {
    case .sex: sex != nil
    case .bornOn: bornOn != nil
    case .expectedOn: expectedOn != nil
    case .ethnicity: ethnicity != nil
    case .firstLanguage: firstLanguage != nil
    case .interpreterNeeded: interpreterNeeded != nil
    case .communication: communication != nil
    case .nhsNumber: nhsNumber != nil
    case .upn: upn != nil
    case .school: school != nil
    case .gp: gp != nil
    }
  }

  /// Takes over what a later statement says; what it leaves out stays as it was.
  mutating func take(_ later: DetailsStated) {
    sex = later.sex ?? sex
    bornOn = later.bornOn ?? bornOn
    expectedOn = later.expectedOn ?? expectedOn
    ethnicity = later.ethnicity ?? ethnicity
    firstLanguage = later.firstLanguage ?? firstLanguage
    interpreterNeeded = later.interpreterNeeded ?? interpreterNeeded
    communication = later.communication ?? communication
    nhsNumber = later.nhsNumber ?? nhsNumber
    upn = later.upn ?? upn
    school = later.school ?? school
    gp = later.gp ?? gp
  }
}

extension Registration {
  var statedDetails: DetailsStated {
    DetailsStated(
      sex: sex == .notKnown ? nil : sex, bornOn: bornOn, expectedOn: expectedOn,
      nhsNumber: nhsNumber, upn: upn)
  }
}
