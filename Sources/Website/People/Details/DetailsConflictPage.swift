import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Two people changed the same thing: both versions side by side, and a person chooses.
struct DetailsConflictPage: Page {
  let change: DetailsChange
  let agencies: AgencyNames
  let proof: FormProof
  /// The form as it was sent.
  let body: FormBody
  /// Whether both were shown before, and something was left without a choice.
  let wasShown: Bool

  let title = "Somebody else changed this first"
  let section: SiteSection? = .people

  private var subject: FormSubject { change.subject }

  var errors: FormErrors {
    var errors = FormErrors()
    for field in change.conflicts where wasShown {
      errors.add(
        "Select which to keep for: \(field.label.withoutCapital)", to: DetailsChange.choice(field))
    }
    return errors
  }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi></p><h1>\(title)</h1>\
    <p>Nothing of yours has been saved yet, and nothing is lost. While you were typing, somebody \
    else recorded something else. Read both, then choose.</p>\
    \(Table(
      "Both versions", columns: ["What", "On the record now", "What you typed"],
      rows: change.conflicts.map(row), captionIsHidden: true))\
    \(PostForm(to: "\(subject.path)/details", proof, key: FormKey(in: body), choices).markup)
    """
  }

  private func row(_ field: DetailField) -> [Markup] {
    [
      "\(field.label)",
      "<bdi>\(change.now.words(for: field))</bdi><br><span class=\"secondary\">\(who(field))</span>",
      "<bdi>\(change.mine.words(for: field))</bdi>",
    ]
  }

  private func who(_ field: DetailField) -> String {
    let entry = subject.identity?.saidBy[field].flatMap { id in
      subject.opened.background.first { $0.id == id }
    }
    return entry.map {
      "\(agencies.author($0.envelope.author)), \($0.envelope.recordedAt.british)"
    } ?? ""
  }

  private var choices: Markup {
    """
    \(each(kept) { HiddenField($0.name, value: $0.value).markup })\
    \(HiddenField(DetailsChange.sawVersion, value: String(change.version)))\
    \(each(change.conflicts) { choice($0).markup })\(Button("Save what I chose"))
    """
  }

  private func choice(_ field: DetailField) -> Radios {
    Radios(
      field.label, name: DetailsChange.choice(field),
      choices: [
        Answers.choice("Keep “\(change.now.words(for: field) ?? "")”", value: "theirs"),
        Answers.choice(
          "Put mine in its place: “\(change.mine.words(for: field) ?? "")”", value: "mine",
          hint: "Theirs stays in the history"),
      ], chosen: body.text(DetailsChange.choice(field)), errors: errors, style: .strong)
  }

  /// All that was typed, without what the form carries for itself and what is asked here.
  private var kept: [FormBody.Field] {
    let asked = Set(change.conflicts.map(DetailsChange.choice))
    return body.without(
      asked.union([FormProof.field, FormKey.field, DetailsChange.sawVersion])
    ).fields
  }
}
