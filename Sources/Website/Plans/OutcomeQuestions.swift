import Casework
import Markup
import Record
import Vocabulary

/// How far each desired outcome has got and what shows it, and how each area of concern stands (R-047).
enum OutcomeQuestions {
  /// - Parameter found: what the last review found of each outcome, by its line.
  static func asked(
    _ asking: Asking, lines: [PlanLine], found: [ID<PlanLine>: OutcomeFinding],
    concerns: [AreaQuestion] = []
  ) -> Markup {
    """
    \(when(!lines.isEmpty, "<h2>How far each outcome has got</h2>"))\
    \(each(lines) { line(asking, $0, found[$0.id]) })\
    \(when(!concerns.isEmpty, "<h2>What the tools pointed to</h2>"))\
    \(each(concerns.enumerated()) { place, one in
      let isFirst = place == 0 || concerns[place - 1].tool != one.tool
      return when(isFirst, "<div id=\"\(fieldID(AreaQuestion.name(one.tool)))\"></div>") + area(asking, one)
    })
    """
  }

  private static func line(
    _ asking: Asking, _ line: PlanLine, _ found: OutcomeFinding?
  ) -> Markup {
    let name = "outcomes.\(line.id)"
    return """
      \(asking.one(
        line.outcome.isEmpty ? line.action : line.outcome, name, of: Progress.self,
        hint: found.map(words) ?? "No review has told of it yet", style: .strong))\
      \(asking.lines(
        "What shows it?", "\(name).evidence",
        hint: line.evidence.isEmpty ? nil : "The plan says: \(line.evidence)", rows: 2))
      """
  }

  /// “The review of 5 March 2025 found: worse” with what showed it.
  private static func words(_ found: OutcomeFinding) -> String {
    found.outcome.evidence.isEmpty
      ? found.told : "\(found.told). \(found.outcome.evidence)"
  }

  private static func area(_ asking: Asking, _ area: AreaQuestion) -> Markup {
    """
    \(asking.one(
      "“\(area.area)”: is it still a concern?", area.name, of: Answer.self, hint: area.toolTitle,
      isInline: true, style: .strong))\
    \(asking.line("What shows it?", "\(area.name).note"))
    """
  }

  static func read(_ reader: inout FormReader, lines: [PlanLine]) -> [OutcomeProgress] {
    lines.compactMap { line in
      let name = "outcomes.\(line.id)"
      guard let progress: Progress = reader.choice(name) else { return nil }
      return OutcomeProgress(
        line: line.id, outcome: line.outcome, progress: progress,
        evidence: reader.text("\(name).evidence", "What shows it") ?? "")
    }
  }

  static func read(_ reader: inout FormReader, concerns: [AreaQuestion]) -> [AreaOfConcern] {
    concerns.compactMap { area in
      guard let answer: Answer = reader.choice(area.name) else { return nil }
      return AreaOfConcern(
        tool: area.tool, area: area.area, isStillAConcern: answer,
        note: reader.text("\(area.name).note", "What shows it"))
    }
  }

  static func fill(_ body: inout FormBody, _ outcomes: [OutcomeProgress]) {
    for outcome in outcomes {
      body.add("outcomes.\(outcome.line)", outcome.progress)
      body.add("outcomes.\(outcome.line).evidence", outcome.evidence)
    }
  }

  static func fill(
    _ body: inout FormBody, _ concerns: [AreaOfConcern]
  ) {
    for concern in concerns {
      let name = AreaQuestion.name(concern.tool, concern.area)
      body.add(name, concern.isStillAConcern)
      body.add("\(name).note", concern.note)
    }
  }
}
