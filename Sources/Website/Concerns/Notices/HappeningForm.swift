import Casework
import Markup
import Record

/// Something happened that another agency may need to know of.
enum HappeningForm: EntryForm {
  static let path = "events"
  static let heading = "Record something that happened"

  private static let occurred = OccurrenceForm(
    question: "When did it happen?", missing: "Select when it happened")

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<Happening> {
    let type: HappeningType? = reader.choice("type", missing: "Select what happened")
    var happening = Happening(type: type ?? .other)
    happening.what = reader.text("what", "What happened", missing: "Enter what happened")
    if subject.isAdult || type == .adultServiceContact {
      happening.areThereChildren = reader.choice(
        "are_there_children", missing: "Select whether there are children in the adult’s life")
    }
    happening.injuryExplanationFits = reader.choice("injury_explanation_fits")
    let occurred = occurred.read(&reader)
    return TypedEntry(
      content: happening, occurred: occurred, source: .read(&reader),
      alsoAbout: OtherChildren.read(reader, subject))
  }

  static func fill(_ body: inout FormBody, with happening: Happening) {
    body.add("type", happening.type)
    body.add("what", happening.what)
    body.add("are_there_children", happening.areThereChildren)
    body.add("injury_explanation_fits", happening.injuryExplanationFits)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(Radios(
      "What happened?", name: "type",
      choices: HappeningType.allCases.map { choice($0, asking, subject) },
      chosen: asking.body.text("type"),
      hint: "A child who is not brought did not choose to stay away: the adult did not bring them.",
      errors: asking.errors, style: .strong))\
    \(asking.lines("Say what happened, in plain words", "what", style: .strong))\
    \(subject.isAdult ? children(asking) : .empty)\
    \(occurred.asked(asking.body, asking.errors))\
    \(OtherChildren.asked(asking, subject))\
    \(asking.basis)\
    \(asking.folded("Who may see this", fields: ["marking"], asking.marking))
    """
  }

  private static func choice(
    _ type: HappeningType, _ asking: Asking, _ subject: FormSubject
  ) -> Answers.Answer {
    Answers.choice(
      type.label, value: type.rawValue, hint: type.meaning, reveal: reveal(type, asking, subject))
  }

  private static func reveal(
    _ type: HappeningType, _ asking: Asking, _ subject: FormSubject
  ) -> Markup? {
    switch type {
    case .injury:
      asking.one(
        "Does the explanation fit what a child of this age can do?", "injury_explanation_fits",
        of: Answer.self, isInline: true)
    case .adultServiceContact where !subject.isAdult: children(asking)
    default: nil
    }
  }

  /// Asked of every contact with an adult’s service (R-031).
  private static func children(_ asking: Asking) -> Markup {
    asking.one(
      "Are there children in the adult’s life?", "are_there_children", of: Answer.self,
      isInline: true)
  }
}

extension HappeningType {
  fileprivate var meaning: String? {
    switch self {
    case .wasNotBrought: "A child depends on somebody to bring them"
    case .didNotAttend: "Somebody old enough to come by themselves"
    case .appointmentCancelled: "And no other was made"
    case .appointmentRescheduled: "Moved to another day by the family"
    default: nil
    }
  }
}
