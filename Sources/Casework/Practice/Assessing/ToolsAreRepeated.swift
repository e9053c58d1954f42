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
    /// Its name, where its form is for any tool.
    public let named: String?
    public let carer: ID<Person>?
    /// The earliest first.
    public let completions: [Said<InstrumentCompleted>]
  }

  /// Every tool’s completions, in the order first used.
  public static func series(in picture: Picture) -> [Series] {
    series(of: picture.involvement.tools)
  }

  /// The newest completion of every tool, in the order first used.
  public static func newest(in picture: Picture) -> [Said<InstrumentCompleted>] {
    series(in: picture).compactMap(\.completions.last)
  }

  /// Every tool’s completions among some, the earliest first.
  public static func series(of tools: [Said<InstrumentCompleted>]) -> [Series] {
    var series: [Key: [Said<InstrumentCompleted>]] = [:]
    var order: [Key] = []
    for completion in tools {
      let key = Key(
        tool: completion.content.form.form, named: completion.content.named?.lowercased(),
        carer: completion.content.carer)
      if series[key] == nil { order.append(key) }
      series[key, default: []].append(completion)
    }
    return order.map { key in
      let completions = series[key] ?? []
      return Series(
        tool: key.tool, named: completions.last?.content.named, carer: key.carer,
        completions: completions)
    }
  }

  public static func notices(in picture: Picture) -> [Notice] {
    series(in: picture).flatMap { series -> [Notice] in
      guard let last = series.completions.last, last.content.homeComparedWithBefore == nil,
        !picture.involvement.hasEnded(since: last)
      else { return [] }
      let rule = picture.place.tools.first { $0.tool == series.tool }
      let said =
        "It was last completed on \(last.day.british). Used again, it shows what has changed."
      if let day = last.content.againOn {
        return noticed(
          day <= picture.today ? [last.id] : [], "Use “\(rule?.name ?? last.content.title)” again",
          "\(said) Whoever completed it set \(day.british).")
      }
      guard let rule, picture.involvement.isOpen else { return [] }
      let months = rule.repeatAfterMonths ?? picture.parameters.monthsUntilToolIsUsedAgain
      let whose = rule.repeatAfterMonths == nil ? " \(PracticeParameters.whoseNumbers)" : ""
      return noticed(
        picture.hasPassed(months: months, since: last.day) ? [last.id] : [],
        "Use “\(rule.name)” again", said + whose)
    }
  }

  private struct Key: Hashable {
    let tool: ID<CompletedForm>
    let named: String?
    let carer: ID<Person>?
  }
}
