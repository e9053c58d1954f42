import Record

/// A concern of neglect without the place’s tool after it, at whatever level, is noticed.
public enum ToolWhereverNeglect: PracticeRule {
  public static let rule = Rule("R-061", source: "Bury Principle 7; Blackpool Appendix 4")

  public static let says =
    "Wherever there is a concern of neglect, the place’s tool is used, at any level."

  public static func notices(in picture: Picture) -> [Notice] {
    let concerns = picture.neglectConcerns
    guard let first = concerns.first else { return [] }
    return picture.place.tools.filter(\.isForEveryNeglectConcern).flatMap { tool in
      let isUsed = picture.involvement.tools.contains {
        $0.content.form.form == tool.tool && $0.day >= first.day
      }
      return noticed(
        isUsed ? [] : concerns.map(\.id), "Use “\(tool.name)”",
        "Your strategy wants it wherever there is a concern of neglect. Nobody has completed one since the first concern."
      )
    }
  }
}
