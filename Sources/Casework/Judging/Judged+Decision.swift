public import Record
public import Vocabulary

extension Picture {
  /// Everybody who wrote an entry or put it right: none of them looks at it for everybody else.
  public func authors(of entry: ID<Entry>) -> Set<ID<Practitioner>> {
    Set(
      chronology.lines.filter { $0.entry.id == entry }.flatMap { line in
        [line.entry.envelope.author.practitioner] + line.earlierAuthors
      })
  }
}

extension DecisionApproved {
  /// Nobody approves their own decision: that one cannot be overruled.
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    let decided = picture.chronology.lines.first { $0.entry.id == decision }?.entry
    var objections: [Objection] = []
    if picture.authors(of: decision).contains(author.practitioner) {
      objections.append(
        Objection(at: "decision", "You made this decision: somebody else must approve it"))
    }
    if decided.map({ !Self.decisions.contains($0.kind.name) }) ?? true {
      objections.append(Objection(at: "decision", "Choose a decision to approve"))
    }
    if let answered = picture.involvement.approval(of: decision) {
      let entry = answered.entry.envelope
      objections.append(
        Objection(
          at: "decision",
          "\(entry.author.name) has already looked at it, on \(entry.occurred.british): "
            + "\(answered.content.outcome.label.withoutCapital)"))
    }
    if outcome == .returned, why.isBlank {
      objections.append(Objection(at: "why", "Enter why you send it back"))
    }
    return objections
  }

  /// Kinds that can be approved.
  public static let decisions: Set<String> = [
    LevelDecided.kind.name, CaseClosed.kind.name, LongTermMarked.kind.name,
    NoFurtherAction.kind.name, StatutoryDecision.kind.name, PlanAgreed.kind.name,
    PlanEnded.kind.name, AssessmentCompleted.kind.name, ReviewHeld.kind.name,
  ]
}

extension StatutoryDecision {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    why.isBlank ? [Objection(at: "why", "Enter why")] : []
  }
}

extension NoFurtherAction {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    (why.isBlank ? [Objection(at: "why", "Enter why nothing further follows")] : [])
      + (advice.isBlank ? [Objection(at: "advice", "Enter what advice was given")] : [])
  }
}
