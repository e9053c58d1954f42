import Casework
import Markup
import Record
import UseCases
import Vocabulary

extension PlanForm {
  /// A new version of theirs, where somebody else wrote another plan of the same kind meanwhile: one plan is seldom two.
  static func instead(
    of body: FormBody, after news: [Entry], about subject: FormSubject
  ) -> GoingOnInstead? {
    let theirs = news.compactMap { PlanWritten.from($0) }.last { written in
      written.kind.rawValue == body.text("kind") && written.plan.value != body.text("plan")
    }
    // Whoever writes a new version of a plan has one already.
    guard let theirs, body.text(PlanKindQuestion.versionOf) == nil else { return nil }
    let asked = FormBody([FormBody.Field(name: "plan", value: theirs.plan.value)])
    return GoingOnInstead(
      words: "Write a new version of their plan instead",
      address: DraftKey.address("\(subject.path)/\(path)/new", asking: asked),
      title: "Write a new version of a plan: \(subject.name)", body: joined(body, to: theirs))
  }

  /// The form of a new version that says what they wrote, then what was typed; where both answer a question, what was typed.
  private static func joined(_ body: FormBody, to theirs: PlanWritten) -> FormBody {
    var begun = FormBody()
    fill(&begun, with: theirs)
    let count = theirs.lines.count
    let typed = body.without(["plan", PlanLineQuestions.countField]).fields.map { field in
      FormBody.Field(
        name: PlanLineQuestions.name(field.name, after: count), value: field.value)
    }
    let answered = Set(typed.filter { !$0.value.isEmpty }.map(\.name))
    let kept = begun.without([PlanLineQuestions.countField, "what_changed"]).fields
      .filter { !answered.contains($0.name) }
    var joined = FormBody(kept + typed)
    joined.add(
      PlanLineQuestions.countField, String(count + PlanLineQuestions.count(in: body)))
    joined.add(PlanKindQuestion.versionOf, theirs.plan.value)
    return joined
  }
}

extension PlanLineQuestions {
  /// The name of a field of a line that stands so many lines further down; any other name as it is.
  static func name(_ name: String, after count: Int) -> String {
    let parts = name.split(separator: ".", maxSplits: 2).map(String.init)
    guard parts.count == 3, parts[0] == "lines", let place = Int(parts[1]) else { return name }
    return "lines.\(place + count).\(parts[2])"
  }
}
