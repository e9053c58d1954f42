/// The examples of ``Guidance`` are words only.
///
/// Nothing can be chosen in them, none has a number, and recording a concern does not record which were read.
public enum GuidanceIsNoChecklist: PracticeRule {
  public static let rule = Rule("R-008", source: "Blackpool Appendix 2")

  public static let says =
    "Examples help people notice. They are not a list to tick or add up."

  /// Said above the examples wherever they are shown.
  public static let caution =
    "These examples are there to help you notice. They are not a checklist, and neglect may look like none of them."
}
