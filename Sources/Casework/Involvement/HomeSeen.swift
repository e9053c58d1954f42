public import Record
public import Vocabulary

/// What somebody said of the child’s home on a day, in an entry of its own or on a form.
public struct HomeSeen: Sendable {
  public let source: Entry
  public let day: LocalDate
  public let comparedWithBefore: Progress?
  public let seeAgainOn: LocalDate?

  public var entry: ID<Entry> { source.id }
}

extension Involvement {
  /// Every time somebody said how the child’s home was, the earliest first.
  public var homesSeen: [HomeSeen] {
    let entries = said.all(HomeConditions.self).map { seen in
      (
        seen.entry.number,
        HomeSeen(
          source: seen.entry, day: seen.day, comparedWithBefore: seen.content.comparedWithBefore,
          seeAgainOn: seen.content.recheckOn)
      )
    }
    let forms = tools.compactMap { tool in
      tool.content.homeComparedWithBefore.map { compared in
        (
          tool.entry.number,
          HomeSeen(
            source: tool.entry, day: tool.day, comparedWithBefore: compared,
            seeAgainOn: tool.content.againOn)
        )
      }
    }
    return (entries + forms).sorted { ($0.1.day, $0.0) < ($1.1.day, $1.0) }.map(\.1)
  }
}
