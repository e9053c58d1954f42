/// Cruelty to a child is a crime (Children and Young Persons Act 1933, section 1).
///
/// Significant harm is the civil test on which a local authority acts (Children Act 1989, section 31).
public enum TwoLegalDefinitions: PracticeRule {
  public static let rule = Rule("R-010", source: "Bury, Definition")

  public static let says =
    "Neglect has a criminal and a civil meaning: the record says which is in play."

  public static let prompts = [
    Prompt(
      .legalRoutes, "Which legal route has been considered?",
      hint:
        "Civil is about significant harm to the child. Criminal is about an offence of cruelty. It can be both."
    )
  ]
}
