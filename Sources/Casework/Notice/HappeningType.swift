/// What sort of thing happened.
public enum HappeningType: String, Choice {
  case aAndEAttendance = "a_and_e_attendance"
  case accident
  case injury
  case wasNotBrought = "was_not_brought"
  case didNotAttend = "did_not_attend"
  case appointmentCancelled = "appointment_cancelled"
  case appointmentRescheduled = "appointment_rescheduled"
  case dentalDecay = "dental_decay"
  case weightConcern = "weight_concern"
  case policeAttended = "police_attended"
  case missing
  case absentFromSchool = "absent_from_school"
  case excluded
  case noAccess = "no_access"
  case adultServiceContact = "adult_service_contact"
  case helpOffered = "help_offered"
  case helpDeclined = "help_declined"
  case helpGiven = "help_given"
  case materialHelp = "material_help"
  case other

  public var label: String {
    switch self {
    case .aAndEAttendance: "Went to A&E"
    case .accident: "Accident"
    case .injury: "Injury"
    case .wasNotBrought: "Was not brought to an appointment"
    case .didNotAttend: "Did not attend an appointment"
    case .appointmentCancelled: "Appointment cancelled"
    case .appointmentRescheduled: "Appointment rescheduled"
    case .dentalDecay: "Tooth decay"
    case .weightConcern: "Worry about weight"
    case .policeAttended: "Police attended"
    case .missing: "Went missing"
    case .absentFromSchool: "Absent from school"
    case .excluded: "Excluded from school"
    case .noAccess: "No access on a visit"
    case .adultServiceContact: "Contact with an adult’s service"
    case .helpOffered: "Help offered"
    case .helpDeclined: "Help declined"
    case .helpGiven: "Help given"
    case .materialHelp: "Help with money, food or things"
    case .other: "Something else"
    }
  }
}
