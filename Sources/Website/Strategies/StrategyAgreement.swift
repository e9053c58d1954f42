import Markup
import Packs
import UseCases
import Vocabulary

/// Having measures, and the whole version, agreed by the bodies that can.
struct StrategyAgreement {
  let names: PackNames
  let draft: StrategyDraft
  let path: String
  let proof: FormProof
  let worker: Worker

  var markup: Markup { "\(measures)\(version)" }

  private var bodies: [Choice] {
    names.pack.bodies.filter(\.canAgree).map { Choice($0.name, value: $0.party.value) }
  }

  /// Measures need a board’s agreement before they are official (R-199).
  private var measures: Markup {
    let open = names.pack.indicators.filter { $0.status.isFormal && $0.agreed == nil }
    guard Access.allows(.draftStrategy, to: worker.role), !open.isEmpty else { return .empty }
    return Details(
      "Record that a board agreed to measures (\(open.count) not agreed)",
      content: PostForm(
        to: "\(path)/measures", proof,
        """
        \(revision)\(Checkboxes(
          "Which measures were agreed?", name: "indicator",
          choices: open.map { Choice($0.title, value: $0.id.value) }, chosen: [], hint: nil))\
        \(agreement(to: "measures"))\(Button("Record the agreement", kind: .secondary))
        """
      ).markup
    ).markup
  }

  private var version: Markup {
    guard Access.allows(.agreeStrategy, to: worker.role) else {
      return """
        <h2>Agreement</h2><p>A manager or safeguarding lead who did not change the draft records that the body agreed it.</p>
        """
    }
    guard !draft.editors.contains(worker.practitioner) else { return .empty }
    return """
      <h2>Agreement</h2>\
      <p>Record it only when the body has agreed this draft as it stands. It is then the version in force from today.</p>\
      \(PostForm(
        to: "\(path)/agreement", proof,
        "\(revision)\(agreement(to: "version"))\(Button("Record that the version was agreed"))"
      ).markup)
      """
  }

  // The two forms stand on one page, so their fields have names of their own.
  private func agreement(to what: String) -> Markup {
    """
    \(SelectField("Which body agreed?", name: "party_\(what)", choices: bodies))\
    \(TextField("Minute, if there is one", name: "minute_\(what)", width: .twentyCharacters))
    """
  }

  private var revision: Markup { HiddenField("revision", value: String(draft.revision)).markup }
}
