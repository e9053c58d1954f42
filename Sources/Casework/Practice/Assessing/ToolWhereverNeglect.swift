import Record

/// A concern of neglect without the place’s tool after it, at whatever level, is noticed.
public enum ToolWhereverNeglect: PracticeRule {
  public static let rule = Rule("R-061", source: "Bury Principle 7; Blackpool Appendix 4")

  public static let says =
    "Wherever there is a concern of neglect, the place’s tool is used, at any level."

  public static func notices(in picture: Picture) -> [Notice] {
    let said = neglectSaid(in: picture)
    guard let first = said.map(\.envelope.occurred.earliest).min() else { return [] }
    return picture.place.tools.filter(\.isForEveryNeglectConcern).flatMap { tool in
      let isUsed = picture.involvement.tools.contains {
        $0.content.form.form == tool.tool && $0.day >= first
      }
      return noticed(
        isUsed ? [] : said.map(\.id), "Use “\(tool.name)”",
        "Your strategy wants it wherever there is a concern of neglect. Nobody has completed one since the first concern."
      )
    }
  }

  /// Whatever says that neglect is a concern: concerns, assessments, conferences and child protection plans.
  private static func neglectSaid(in picture: Picture) -> [Entry] {
    let involvement = picture.involvement
    return picture.neglectConcerns.map(\.entry)
      + involvement.completedAssessments.filter { $0.content.isNeglectAnIssue == .yes }.map(\.entry)
      + involvement.conferences.filter { $0.content.category == .neglect }.map(\.entry)
      + involvement.plans.filter {
        $0.kind == .childProtection && $0.current.content.mostlyAbout == .neglect
      }
      .map(\.current.entry)
  }
}
