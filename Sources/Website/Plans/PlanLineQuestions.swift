import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The lines of a plan as they are asked for: a line nobody typed anything in is no line.
enum PlanLineQuestions {
  static let countField = "line_count"
  private static let most = 40

  /// How many lines a form shows.
  static func count(in body: FormBody) -> Int {
    min(most, max(1, body.text(countField).flatMap { Int($0) } ?? 1))
  }

  static func asked(
    _ asking: Asking, _ subject: FormSubject, needs: [NeedStatement]
  ) -> Markup {
    let count = asked(in: asking, needs)
    return """
      \(HiddenField(countField, value: String(count)))\
      \(each(0..<count) { line(asking, subject, $0, needs) })
      """
  }

  private static func asked(in asking: Asking, _ needs: [NeedStatement]) -> Int {
    asking.body.text(countField) == nil
      ? min(most, max(1, needs.count)) : count(in: asking.body)
  }

  /// Adds a line and shows it, rather than the top of a long page.
  static func more(_ asking: Asking, at address: String, needs: [NeedStatement]) -> Markup {
    OneMoreButton(
      "Add another line", "more", at: "\(address)#lines-\(asked(in: asking, needs) + 1)", in: asking
    ).markup
  }

  private static func line(
    _ asking: Asking, _ subject: FormSubject, _ place: Int, _ needs: [NeedStatement]
  ) -> Markup {
    let name = "lines.\(place)"
    func prompt(_ question: String) -> FormPrompt { Asking.prompt(.plan, "lines.\(question)") }
    let line = Fieldset(
      "Line \(place + 1)",
      questions: """
        \(HiddenField("\(name).id", value: asking.body.text("\(name).id") ?? "line-\(FormReader.fresh())"))\
        \(when(!needs.isEmpty, asking.some(
          "Which needs does it answer?", "\(name).needs",
          needs.map { Answers.choice($0.words, value: $0.id.value) })))\
        \(asking.lines(prompt("outcome").words, "\(name).outcome", hint: prompt("outcome").shownHint, rows: 2))\
        \(asking.lines(prompt("action").words, "\(name).action", hint: "What exactly, how often and where", rows: 2))\
        \(asking.lines(prompt("evidence").words, "\(name).evidence", hint: "What will be seen, heard or counted", rows: 2))\
        \(LineOwnerQuestion.asked(asking, subject, name))\
        \(DateField(
          prompt("due_on").words, name: "\(name).due_on", value: asking.body.date("\(name).due_on"),
          errors: asking.errors))\
        \(asking.folded(
          "Whom it helps, what it treats, what it builds",
          fields: ["\(name).helps", "\(name).causes", "\(name).builds"],
          asking.one(prompt("helps").words, "\(name).helps", of: LineHelps.self)
            + asking.some(prompt("causes").words, "\(name).causes", of: RootCause.self)
            + asking.some(prompt("builds").words, "\(name).builds", of: ProtectiveFactor.self)))
        """
    ).markup
    return "<div id=\"lines-\(place + 1)\">\(line)</div>"
  }

  static func read(
    _ reader: inout FormReader, _ subject: FormSubject, needs: [NeedStatement]
  ) -> [PlanLine] {
    (0..<count(in: reader.body)).compactMap { place in
      let name = "lines.\(place)"
      var line = PlanLine(
        id: reader.ids("\(name).id", of: PlanLine.self).first ?? ID("line-\(place + 1)"))
      line.needs = reader.ids("\(name).needs")
      line.outcome = reader.text("\(name).outcome", "What will be different") ?? ""
      line.action = reader.text("\(name).action", "What will be done") ?? ""
      line.evidence = reader.text("\(name).evidence", "How it will be seen") ?? ""
      line.owner = LineOwnerQuestion.read(&reader, subject, name)
      line.dueOn = reader.anyDay("\(name).due_on", "The date of line \(place + 1)")
      line.helps = reader.choice("\(name).helps")
      line.causes = reader.choices("\(name).causes")
      line.builds = reader.choices("\(name).builds")
      return line.saysNothing ? nil : line
    }
  }

  static func fill(_ body: inout FormBody, _ lines: [PlanLine]) {
    body.add(countField, String(max(1, lines.count)))
    for (place, line) in lines.enumerated() {
      let name = "lines.\(place)"
      body.add("\(name).id", line.id.value)
      for need in line.needs { body.add("\(name).needs", need.value) }
      body.add("\(name).outcome", line.outcome)
      body.add("\(name).action", line.action)
      body.add("\(name).evidence", line.evidence)
      LineOwnerQuestion.fill(&body, line.owner, name)
      body.add("\(name).due_on", date: line.dueOn.map(PartialDate.day))
      body.add("\(name).helps", line.helps)
      body.add("\(name).causes", all: line.causes)
      body.add("\(name).builds", all: line.builds)
    }
  }
}

extension PlanLine {
  fileprivate var saysNothing: Bool {
    needs.isEmpty && action.isEmpty && outcome.isEmpty && evidence.isEmpty && owner == nil
      && dueOn == nil
  }
}
