import Markup
import Packs
import UseCases
import Vocabulary

/// The open questions of a draft: given to somebody to decide, and decided with the reason.
struct StrategyQuestions {
  let names: PackNames
  let draft: StrategyDraft
  let path: String
  let proof: FormProof
  let mayDraft: Bool

  var markup: Markup {
    let questions = names.pack.questions
    guard !questions.isEmpty else { return .empty }
    return "<h2>Questions</h2>\(each(questions) { question($0) })"
  }

  private func question(_ question: OpenQuestion) -> Markup {
    """
    <section id="\(question.id.value)"><h3>\(question.asks)</h3>\(state(question))\
    \(when(mayDraft && question.isOpen, Details("Give it to somebody to decide", content: assign(question)).markup))\
    \(when(mayDraft && question.isOpen, Details("Record what was decided", content: decide(question)).markup))\
    </section>
    """
  }

  private func state(_ question: OpenQuestion) -> Markup {
    if let decision = question.decision {
      return """
        <p>\(Tag("Decided", .green)) \(decision.says) By \(names.parties(decision.by)), \
        \(decision.decidedOn.british). Why: \(decision.why)</p>
        """
    }
    return """
      <p>\(Tag("Open", .amber)) To be decided by: \(names.parties(question.assignedTo)). By when: \
      \(names.timing(question.due)).</p>
      """
  }

  private var parties: [Choice] {
    names.pack.bodies.map { Choice($0.name, value: $0.party.value) }
      + names.pack.agencies.map { Choice($0.name, value: $0.party.value) }
  }

  private func assign(_ question: OpenQuestion) -> Markup {
    PostForm(
      to: "\(path)/questions/\(question.id)/assignment", proof,
      """
      \(revision)\(SelectField("Who is to decide?", name: "party_\(question.id)", choices: parties))\
      \(DateField("By when, if a day is set", name: "due_\(question.id)"))\(Button("Save", kind: .secondary))
      """
    ).markup
  }

  private func decide(_ question: OpenQuestion) -> Markup {
    let options = question.options.map { Choice($0.says, value: $0.id.value) }
    return PostForm(
      to: "\(path)/questions/\(question.id)/decision", proof,
      """
      \(revision)\
      \(options.isEmpty ? .empty : SelectField(
        "Which of the options?", name: "option_\(question.id)", choices: options, blank: "None of them").markup)\
      \(TextArea("What was decided?", name: "says_\(question.id)"))\(TextArea("Why?", name: "why_\(question.id)"))\
      \(SelectField("Who decided?", name: "party_\(question.id)", choices: parties))\
      \(Button("Record the decision", kind: .secondary))
      """
    ).markup
  }

  private var revision: Markup { HiddenField("revision", value: String(draft.revision)).markup }
}
