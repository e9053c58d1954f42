/// A way that things go for a family, told with variation.
protocol Story: Sendable {
  /// The family this story needs.
  func shape(_ chance: inout Chance) -> FamilyShape

  /// Tells it.
  func tell(_ teller: inout Teller)
}

/// Every story, in the turn they are told.
enum Stories {
  static let all: [any Story] = [
    SmallWorriesAtSchool(), AppointmentsMissed(), HomeBetterThenWorse(), BeforeBirth(),
    TeenagerSeenAsTrouble(), MotherUnwell(), DrinkAndCallOuts(), PoorAndLoving(),
    DisabledChildNotBrought(), TaughtAtHomeUnseen(), MovedAndWithheld(), OneBadNight(),
    ProjectSeesFirst(), OftenAtHospital(), WithGrandmother(), BetterWithHelp(),
  ]
}
