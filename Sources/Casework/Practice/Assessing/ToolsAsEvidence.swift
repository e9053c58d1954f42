public import Record
public import Vocabulary

/// Whoever decides on a statutory step is shown what tools have been completed, to rest the decision on.
public enum ToolsAsEvidence: PracticeRule {
  public static let rule = Rule("R-073", source: "Liverpool 7.1")

  public static let says =
    "Completed tools can be evidence for statutory steps."

  public static let asks = [
    FormPrompt(
      .decision, "evidence", "What does the decision rest on?",
      hint: "Completed tools and assessments can be evidence: choose those that show it.")
  ]

  /// Completed tools and assessments that a decision can rest on, the newest first.
  public static func available(in picture: Picture) -> [ID<Entry>] {
    let entries =
      picture.involvement.tools.map(\.entry) + picture.involvement.completedAssessments.map(\.entry)
    return entries.sorted { $0.number > $1.number }.map(\.id)
  }
}
