import Instruments
import Markup
import Packs
import Vocabulary

/// A survey as a practitioner fills it in: what they chose, read against what it asks.
struct SurveyFilling {
  let survey: PlaceForm
  let body: FormBody
  let now: Instant

  private var instrument: Instrument { survey.instrument }
  private var typed: TypedForm {
    TypedForm(instrument: instrument, body: body, today: now.ukDate)
  }

  /// What they answered so far, of nobody in particular.
  var answered: Answered {
    typed.answered(
      typed.read(typed.places(about: [])), by: Contributor(id: ID("somebody"), name: ""), about: [],
      at: now)
  }

  /// What is missing or wrong, each beside its question; where nothing at all is answered, beside the first.
  var errors: FormErrors {
    let answered = answered
    var errors = FormErrors()
    for section in instrument.sections {
      for item in typed.errors(in: section, answered, about: []).items {
        errors.add(item.message, to: item.field)
      }
    }
    guard errors.isEmpty, let first = typed.places(about: []).first?.field else { return errors }
    if let fault = answered.fault { errors.add(fault, to: first) }
    if answers.isEmpty { errors.add("Answer at least one of the questions", to: first) }
    return errors
  }

  var answers: [AnswerPlace: ItemAnswer] { answered.completion.answers.mapValues(\.answer) }
}
