/// What children’s days show: school, work, childcare and health.
extension FactType {
  public static let attendance = FactType(
    "school attendance record", "school attendance records", about: [.child],
    startWords: ["recorded"],
    [
      Field("school", .code([])), Field("phase", .code([])), Field("sessions attended", .number),
      Field("sessions possible", .number),
      Field("persistently absent", .flag, shown: "the child was persistently absent"),
      Field("severely absent", .flag, shown: "the child was severely absent"),
    ])

  public static let destination = FactType(
    "NEET status", "NEET statuses", about: [.child], startWords: ["started"], endWords: ["ended"],
    [Field("reason", .code([]))])

  public static let childcare = FactType(
    "childcare place", "childcare places", about: [.child], startWords: ["started"],
    endWords: ["ended"],
    [
      Field("setting", .code([]), plural: "settings"),
      Field("funded", .flag, shown: "it is funded"),
    ])

  public static let childcareOffer = FactType(
    "childcare offer", "childcare offers", about: [.child], startWords: ["started"],
    endWords: ["ended"],
    [Field("kind", .code([])), Field("taken up", .flag, shown: "it was taken up")])

  public static let appointment = FactType(
    "health appointment", "health appointments", about: [.child],
    startWords: ["due", "booked"],
    [
      Field("service", .code([])),
      Field("outcome", .code(["attended", "was not brought", "cancelled", "rescheduled"])),
    ])

  public static let admission = FactType(
    "hospital admission", "hospital admissions", about: [.child], startWords: ["made"],
    [
      Field("reason", .code([])), Field("planned", .flag, shown: "it was planned"),
      Field("dental", .flag, shown: "it was for teeth"),
    ])
}
