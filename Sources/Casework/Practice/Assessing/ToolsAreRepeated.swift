public import Record
public import Vocabulary

/// Completions of one tool about one carer are one series; different tools never are.
public enum ToolsAreRepeated: PracticeRule {
  public static let rule = Rule(
    "R-072", source: "Blackpool Appendix 4; Liverpool 7.1; Herefordshire section 2")

  public static let says =
    "Tools are used again, so that change over time is seen."

  /// Completions of one tool over time.
  public struct Series: Sendable {
    public let tool: ID<CompletedForm>
    public let carer: ID<Person>?
    /// The earliest first.
    public let completions: [Said<InstrumentCompleted>]
  }

  /// Every tool’s completions, in the order first used.
  public static func series(in picture: Picture) -> [Series] {
    var series: [Key: [Said<InstrumentCompleted>]] = [:]
    var order: [Key] = []
    for completion in picture.involvement.tools {
      let key = Key(tool: completion.content.form.form, carer: completion.content.carer)
      if series[key] == nil { order.append(key) }
      series[key, default: []].append(completion)
    }
    return order.map { Series(tool: $0.tool, carer: $0.carer, completions: series[$0] ?? []) }
  }

  public static func notices(in picture: Picture) -> [Notice] {
    guard picture.involvement.isOpen else { return [] }
    return series(in: picture).flatMap { series -> [Notice] in
      guard let last = series.completions.last,
        let tool = picture.place.tools.first(where: { $0.tool == series.tool }),
        let months = tool.repeatAfterMonths, picture.hasPassed(months: months, since: last.day)
      else { return [] }
      return noticed(
        [last.id], "Use “\(tool.name)” again",
        "It was last completed on \(last.day.british). Used again, it shows what has changed.")
    }
  }

  private struct Key: Hashable {
    let tool: ID<CompletedForm>
    let carer: ID<Person>?
  }
}
