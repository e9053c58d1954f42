import Casework
import Markup
import Record
import Vocabulary

/// An area that the newest completion of a tool pointed to.
struct AreaQuestion {
  let tool: ID<Entry>
  /// The tool with the day it was completed.
  let toolTitle: String
  let area: String
  let name: String

  /// What rules ask for all areas of a tool by.
  static func name(_ tool: ID<Entry>) -> String { "concerns.\(tool)" }

  static func name(_ tool: ID<Entry>, _ area: String) -> String {
    "\(name(tool)).\(FieldKeys.key(area))"
  }

  static func all(in picture: Picture?) -> [AreaQuestion] {
    guard let picture else { return [] }
    return ToolsAreRepeated.newest(in: picture).flatMap { tool in
      tool.content.areasOfConcern.map { area in
        AreaQuestion(
          tool: tool.id, toolTitle: "\(tool.content.form.title), \(tool.day.british)", area: area,
          name: name(tool.id, area))
      }
    }
  }
}
