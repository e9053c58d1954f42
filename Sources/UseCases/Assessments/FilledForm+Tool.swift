import Casework
import Instruments
import Packs
import Record
import Vocabulary

extension FilledForm {
  /// The tool as it was completed: what is said of all of them, and for each what is said of one alone.
  var tools: [(about: [ID<Person>], tool: InstrumentCompleted)] {
    let each = personal.map { person in
      (
        about: [person],
        tool: InstrumentCompleted(
          form: kept(about: person), assessment: assessment,
          childsWords: childsWords(about: person)
        ).interpreted(interpreting(about: person), overruled)
      )
    }
    return [(about: people, tool: whole)] + each
  }

  /// What is said of all of them.
  var whole: InstrumentCompleted {
    InstrumentCompleted(
      form: kept(about: nil), named: toolName, assessment: assessment,
      carer: form.instrument.about == .childAndCarer ? people.last : nil,
      areasOfConcern: areasOfConcern, assessorTrainedOn: day("assessor_trained_on"),
      licence: licence, againOn: day("again_on"), homeComparedWithBefore: homeComparedWithBefore,
      childSeenOn: childSeenOn, childsWords: childsWords(about: nil), feedback: feedback
    ).interpreted(interpreting(about: nil), overruled)
  }

  /// The areas somebody ticked, and the types of neglect they say are a worry.
  private var areasOfConcern: [String] {
    listedAreas
      + NeglectType.allCases.filter { chosen("worry_\($0.rawValue)") == "worry" }.map(\.label)
  }

  private var listedAreas: [String] {
    guard let said = said("areas_of_concern", about: nil), case .choices(let chosen) = said.answer
    else { return [] }
    let options = form.instrument.item(said.place.item)?.kind.options ?? []
    return options.filter { chosen.contains($0.id) }.map(\.label)
  }

  private var toolName: String? {
    let name = words("tool_name")
    return name.isEmpty ? nil : name
  }

  /// The number somebody typed; otherwise what the form says of the licence.
  private var licence: String? {
    guard let licence = form.instrument.terms.licence else { return nil }
    let number = words("licence_number")
    return number.isEmpty ? licence.reference : number
  }

  private func day(_ name: String) -> LocalDate? {
    if case .date(let day) = said(name, about: nil)?.answer { day } else { nil }
  }

  private var homeComparedWithBefore: Progress? {
    chosen("home_compared_with_before").flatMap(Progress.init)
  }

  /// Of a child who is not born only the mother is seen.
  private var childSeenOn: LocalDate? {
    chosen("age_stage") == "unborn" ? nil : day("child_seen_on")
  }

  private var feedback: FeedbackAsked? {
    FeedbackFrom.allCases.lazy.compactMap { from in
      chosen("\(from.rawValue)_asked_at").flatMap(FeedbackStage.init)
        .map { FeedbackAsked(from: from, stage: $0) }
    }.first
  }
}

extension InstrumentCompleted {
  /// The same with who interpreted; a reason for a relative is kept beside what is said of it, and nowhere else.
  fileprivate func interpreted(
    _ interpreting: Interpreting?, _ overruled: [Overruling]
  ) -> InstrumentCompleted {
    var tool = self
    tool.interpreting = interpreting
    tool.overruled = interpreting == nil ? [] : overruled
    return tool
  }
}
