import Casework
import Instruments
import Packs
import Record
import Vocabulary

extension FilledForm {
  /// The tool as it was completed: what is said of all of them, and for each what is said of one alone.
  var tools: [(about: [ID<Person>], tool: InstrumentCompleted)] {
    let isPair = form.instrument.about == .childAndCarer
    let whole = InstrumentCompleted(
      form: kept(about: nil), assessment: assessment, carer: isPair ? people.last : nil,
      areasOfConcern: areasOfConcern, assessorTrainedOn: trainedOn,
      licence: form.instrument.terms.licence?.reference)
    let each = personal.map { person in
      (
        about: [person],
        tool: InstrumentCompleted(form: kept(about: person), assessment: assessment)
      )
    }
    return [(about: people, tool: whole)] + each
  }

  private var areasOfConcern: [String] {
    guard let said = said("areas_of_concern", about: nil), case .choices(let chosen) = said.answer
    else { return [] }
    let options = form.instrument.item(said.place.item)?.kind.options ?? []
    return options.filter { chosen.contains($0.id) }.map(\.label)
  }

  private var trainedOn: LocalDate? {
    if case .date(let day) = said("assessor_trained_on", about: nil)?.answer { day } else { nil }
  }
}
