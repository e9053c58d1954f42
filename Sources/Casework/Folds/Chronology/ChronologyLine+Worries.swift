extension ChronologyLine {
  /// The rows of an accumulation it belongs to.
  var worries: [String] {
    Concern.from(entry)?.worries ?? Happening.from(entry)?.type.worry.map { [$0] } ?? []
  }
}

extension Concern {
  /// Its types of neglect; for neglect named only as a category, that.
  fileprivate var worries: [String] {
    let types =
      sign.types.map(\.label) + [sign.otherType].compactMap(\.self).filter { !$0.isEmpty }
      + (sign.prenatal.isEmpty ? [] : ["Before birth"])
    if !types.isEmpty { return types.withoutRepeats }
    return [countsAsNeglect ? "Neglect, type not stated" : "Other concerns"]
  }
}

extension HappeningType {
  /// What a row of such events is called; nil for what is no worry.
  fileprivate var worry: String? {
    switch self {
    case .aAndEAttendance, .accident, .injury: "Accidents, injuries and A&E"
    case .wasNotBrought, .didNotAttend, .appointmentCancelled, .appointmentRescheduled:
      "Appointments missed or moved"
    case .dentalDecay, .weightConcern: "Teeth and weight"
    case .policeAttended, .missing: "Police and going missing"
    case .absentFromSchool, .excluded: "Absence and exclusion from school"
    case .noAccess: "No access on a visit"
    case .helpDeclined: "Help declined"
    case .adultServiceContact, .helpOffered, .helpGiven, .materialHelp, .other: nil
    }
  }
}
