public import Record
public import Vocabulary

/// Somebody who did not work with the child looked back at what agencies did, on a form of the place’s audits.
public struct CaseAudited: Judged {
  public static let kind = Kind("case.audited")

  public var form: CompletedForm
  public var overruled: [Overruling] { [] }

  public init(form: CompletedForm) { self.form = form }
}

extension CaseAudited {
  public static let title = "Case audited"

  public var summary: String { form.title }

  public var details: [Detail] { Detail.listing(("Form", form.title)) }
}

extension CaseAudited {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    guard picture.hasWorked(author.practitioner) else { return [] }
    return [
      Objection(
        at: "form", "You have worked with this child: somebody else must audit what was done")
    ]
  }
}

extension Picture {
  /// Whether somebody recorded anything about the child but audits, as far as the viewer may see.
  ///
  /// Nobody audits their own work; being in the team without having recorded anything is work too.
  public func hasWorked(_ practitioner: ID<Practitioner>) -> Bool {
    let audits: Set = [CaseAudited.kind.name, AssessmentAudited.kind.name]
    return chronology.lines.contains { line in
      let entry = line.entry
      let isTheirs = entry.envelope.author.practitioner == practitioner
      return (isTheirs && !audits.contains(entry.kind.name) && entry.kind != Withdrawal.kind)
        || JoinedTeam.from(entry)?.practitioner == practitioner
    }
  }
}
