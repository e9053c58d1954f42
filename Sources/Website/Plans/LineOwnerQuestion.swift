import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Who does what a line of a plan says: somebody of the team, or somebody in the family or community by name.
enum LineOwnerQuestion {
  static func asked(_ asking: Asking, _ subject: FormSubject, _ name: String) -> Markup {
    """
    \(SelectField(
      "Who does it?", name: "\(name).owner",
      choices: subject.team.map {
        Answers.choice("\($0.name), \($0.agencyName)", value: $0.practitioner.value)
      } + [OwnerKind.family, .community].map {
        Answers.choice($0.label, value: Self.other($0))
      },
      chosen: asking.body.text("\(name).owner"), errors: asking.errors))\
    \(asking.line("If it is somebody in the family or community: their name", "\(name).owner_name"))
    """
  }

  /// A value that no account has: it holds a character that ids do not.
  private static func other(_ kind: OwnerKind) -> String { "kind:\(kind.rawValue)" }

  static func read(
    _ reader: inout FormReader, _ subject: FormSubject, _ name: String
  ) -> LineOwner? {
    let typed = reader.text("\(name).owner_name", "The name")
    let sent = reader.body.text("\(name).owner") ?? ""
    if let kind = [OwnerKind.family, .community].first(where: { other($0) == sent }) {
      if typed == nil { reader.errors.add("Enter their name", to: "\(name).owner_name") }
      return LineOwner(kind: kind, name: typed ?? "")
    }
    if let member = subject.team.first(where: { $0.practitioner.value == sent }) {
      return LineOwner(kind: .practitioner, practitioner: member.practitioner, name: member.name)
    }
    // Somebody who has left the team since goes on owning what they owned.
    let before = (subject.picture?.involvement.plans ?? []).flatMap(\.lines).compactMap(\.owner)
      .first { $0.practitioner?.value == sent }
    return before ?? typed.map { LineOwner(kind: .family, name: $0) }
  }

  static func fill(_ body: inout FormBody, _ owner: LineOwner?, _ name: String) {
    guard let owner else { return }
    body.add("\(name).owner", owner.practitioner?.value ?? other(owner.kind))
    if owner.practitioner == nil { body.add("\(name).owner_name", owner.name) }
  }
}
