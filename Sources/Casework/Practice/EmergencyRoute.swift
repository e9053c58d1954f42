/// What to do at once when a child is in danger, before anything else is recorded.
public struct EmergencyRoute: Hashable, Sendable {
  public let steps: [String]

  /// The same in every place in England; local telephone numbers stand beside it where they are known.
  public static let now = now(frontDoor: "the MASH or children’s social care")

  /// The same in a place’s own words.
  ///
  /// - Parameter frontDoor: what the place calls where worries come in: “the MASH”, “Careline”.
  public static func now(frontDoor: String) -> EmergencyRoute {
    EmergencyRoute(steps: [
      "Call 999 if a child is in danger now, or needs an ambulance.",
      "Telephone \(frontDoor) today. Do not send an email and wait.",
      "Do not leave a child alone with the danger if you can safely stay.",
      "Tell your safeguarding lead. Do not wait for them before you call.",
      "Then record what you saw, whom you told and when.",
    ])
  }
}
