import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Whom the plan was written with.
enum WrittenWithQuestion {
  static func asked(_ asking: Asking, _ subject: FormSubject) -> Markup {
    let prompt = Asking.prompt(.plan, "written_with")
    let people = family(of: subject)
    return asking.some(
      prompt.words, "written_with",
      people.map { Answers.choice($0.name, value: $0.name) }, hint: prompt.shownHint,
      style: .strong)
  }

  static func read(_ reader: FormReader, _ subject: FormSubject) -> [PlanParticipant] {
    let chosen = Set(reader.body.all("written_with"))
    return family(of: subject).filter { chosen.contains($0.name) }
  }

  /// The name of the field for what each of them says, or for whether each came.
  static func fields(_ question: String = "views", for family: [PlanParticipant]) -> [String] {
    FieldKeys(family.map { $0.giver == .child ? ViewGiver.child.rawValue : $0.name }).keys
      .map { "\(question).\($0)" }
  }

  /// The child once born, the grown-ups named on the child’s page, and parents and carers who are known by their name alone.
  static func family(of subject: FormSubject) -> [PlanParticipant] {
    let known =
      (subject.isUnborn ? [] : [PlanParticipant(giver: .child, name: subject.name)])
      + subject.opened.relatives.filter(subject.isGrownUp).map {
        PlanParticipant(
          giver: subject.bringsUp($0.person) ? .parent : .relative, name: $0.name)
      }
    var seen = Set(known.map { FoldedName($0.name) })
    return known
      + named(in: subject.involvement).filter { seen.insert(FoldedName($0)).inserted }
      .map { PlanParticipant(giver: .parent, name: $0) }
  }

  /// Parents and carers who were asked to agree to help, wrote or answered a plan, or came to a meeting, without being on the
  /// record.
  private static func named(in involvement: Involvement) -> [String] {
    let asked = involvement.agreements.answers.map(\.content)
      .filter { $0.asked == nil && $0.giver != .youngPerson }.map(\.name)
    let wrote = involvement.plans.flatMap(\.versions).flatMap(\.content.writtenWith)
      .filter { $0.giver == .parent }.map(\.name)
    let answered = involvement.plans.flatMap(\.agreed).flatMap(\.content.views)
      .filter { $0.giver == .parent }.map(\.name)
    let came =
      (involvement.plans.flatMap(\.reviews).flatMap(\.content.family)
      + involvement.conferences.flatMap(\.content.family))
      .filter { $0.giver == .parent }.map(\.name)
    return (asked + wrote + answered + came).filter { !$0.isEmpty }
  }
}
