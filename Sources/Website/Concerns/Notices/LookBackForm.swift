import Casework
import Charts
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody read the whole chronology and wrote down what it shows (R-033).
enum LookBackForm: EntryForm {
  static let path = "look-backs"
  static let heading = "Look back over the whole"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<LookBack> {
    let shows = reader.text(
      "what_it_shows", "What it shows", missing: "Enter what the whole chronology shows")
    if reader.body.date("next_look_back_on").isBlank {
      reader.errors.add("Enter when to look back again", to: "next_look_back_on")
    }
    let next = reader.dayAhead("next_look_back_on", "The day to look back again")
    reader.add(LookingAgain.objections(to: next, at: "next_look_back_on", from: reader.today))
    var source = TypedSource()
    source.basis = .opinion
    source.marking = reader.choice("marking")
    return TypedEntry(
      content: LookBack(whatItShows: shows, nextLookBackOn: next ?? reader.today),
      occurred: reader.unaskedOccurrence, source: source)
  }

  static func fill(_ body: inout FormBody, with lookBack: LookBack) {
    body.add("what_it_shows", lookBack.whatItShows)
    body.add("next_look_back_on", date: .day(lookBack.nextLookBackOn))
  }

  /// The accumulation stands beside the form, because it is what is being read.
  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <p>Neglect rarely makes a crisis. Read what all agencies have recorded together, then say what \
    it shows.</p>\
    \(AccumulationView(
      Chronology(subject.opened.entries), person: subject.person, title: "What adds up"))\
    <p><a href="\(href: "\(subject.path)/chronology")">Read the whole chronology</a></p>\
    \(asking.lines(
      "What does it show?", "what_it_shows",
      hint: "What has changed and what has not, for the child, over the whole time", rows: 6,
      style: .strong))\
    \(DateField(
      "When should somebody look back again?", name: "next_look_back_on",
      value: asking.body.date("next_look_back_on"), errors: asking.errors, style: .strong))\
    \(asking.folded("Who may see this", fields: ["marking"], asking.marking))
    """
  }
}
