import Casework
import Markup
import Record
import Vocabulary

/// An area that the newest completion of a tool pointed to.
struct AreaQuestion {
  let tool: ID<Entry>
  let toolTitle: String
  let area: String
  let name: String

  /// The first of a tool has the name by which rules ask for it.
  static func name(_ tool: ID<Entry>, _ place: Int) -> String {
    place == 0 ? "concerns.\(tool)" : "concerns.\(tool).\(place)"
  }

  static func all(in picture: Picture?) -> [AreaQuestion] {
    guard let picture else { return [] }
    return ToolsAreRepeated.series(in: picture).compactMap(\.completions.last).flatMap { tool in
      tool.content.areasOfConcern.enumerated().map { place, area in
        AreaQuestion(
          tool: tool.id, toolTitle: tool.content.form.title, area: area,
          name: name(tool.id, place))
      }
    }
  }
}
