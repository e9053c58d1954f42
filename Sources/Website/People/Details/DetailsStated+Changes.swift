import Casework

extension DetailsStated {
  /// The fields that say something else than was known before.
  func fieldsChanged(from before: DetailsStated) -> [DetailField] {
    DetailField.allCases.filter { field in
      words(for: field).map { $0 != before.words(for: field) } ?? false
    }
  }

  /// The same, saying only these fields.
  func only(_ fields: [DetailField]) -> DetailsStated {
    let kept = Set(fields)
    return DetailsStated(
      sex: kept.contains(.sex) ? sex : nil, bornOn: kept.contains(.bornOn) ? bornOn : nil,
      expectedOn: kept.contains(.expectedOn) ? expectedOn : nil,
      ethnicity: kept.contains(.ethnicity) ? ethnicity : nil,
      firstLanguage: kept.contains(.firstLanguage) ? firstLanguage : nil,
      interpreterNeeded: kept.contains(.interpreterNeeded) ? interpreterNeeded : nil,
      communication: kept.contains(.communication) ? communication : nil,
      nhsNumber: kept.contains(.nhsNumber) ? nhsNumber : nil,
      upn: kept.contains(.upn) ? upn : nil, school: kept.contains(.school) ? school : nil,
      gp: kept.contains(.gp) ? gp : nil)
  }
}
