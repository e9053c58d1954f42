public import Casework
public import Instruments
public import Packs
public import Record
public import Vocabulary

/// A form that somebody has filled in, read into what the record keeps of it.
public struct FilledForm: Sendable {
  public let form: PlaceForm
  public let completion: Completion
  /// The assessment it completes; nil for a tool.
  public let assessment: ID<Assessment>?
  public let overruled: [Overruling]
  /// Rules that are not followed for one of several children, each with the reason, which is kept on that child’s record.
  public let overruledOfEach: [ID<Person>: [Overruling]]
  /// The service that is an author of the assessment too, as the record has it when it is completed.
  var jointWith: JointService?

  public init(
    form: PlaceForm, completion: Completion, assessment: ID<Assessment>? = nil,
    overruled: [Overruling] = [], ofEach: [ID<Person>: [Overruling]] = [:],
    jointWith: JointService? = nil
  ) {
    self.form = form
    self.completion = completion
    self.assessment = assessment
    self.overruled = overruled
    overruledOfEach = ofEach
    self.jointWith = jointWith
  }

  /// What the record keeps of it: what is said of all, about all of them, and what is said of one, about that one alone.
  ///
  /// - Parameter child: whose page it is completed on.
  public func payloads(on child: ID<Person>) -> [(about: [ID<Person>], payload: any Payload)] {
    if let audit { return [(about: people, payload: audit)] }
    guard let purpose = assessmentPurpose else { return tools.map { ($0.about, $0.tool) } }
    let assessed = assessed(purpose, of: child)
    let each = people.compactMap { person in
      ofOneChild(assessed, person).map { (about: [person], payload: $0 as any Payload) }
    }
    return [(about: people, payload: ofTheFamily(assessed))] + each
  }

  var people: [ID<Person>] { completion.about.map { ID($0.value) } }

  /// What is said of one person alone is kept apart from what is said of all.
  var personal: [ID<Person>] {
    people.filter { person in completion.answers.keys.contains { $0.about?.value == person.value } }
  }

  /// The day it was completed, where the form asks; otherwise the day it is recorded.
  func day(recordedOn today: LocalDate) -> LocalDate {
    if case .date(let day) = said("completed_on", about: nil)?.answer { return day }
    return today
  }

  func kept(about person: ID<Person>?) -> CompletedForm {
    let part = completion.part(about: person.map { ID($0.value) })
    return CompletedForm(
      form: ID(completion.instrument.value), version: completion.version, title: completion.title,
      json: String(decoding: part.json, as: UTF8.self))
  }

  func said(_ name: String, about person: ID<Person>?) -> Statement? {
    statements.first { $0.name == name && $0.place.about?.value == person?.value }
  }

  func words(_ name: String, about person: ID<Person>? = nil) -> String {
    said(name, about: person)?.words ?? ""
  }

  /// The name the record has for what was chosen; nil when nothing was.
  func chosen(_ name: String, about person: ID<Person>? = nil) -> String? {
    guard case .choice(let chosen) = said(name, about: person)?.answer else { return nil }
    return chosen.value.replacing("-", with: "_")
  }

  var statements: [Statement] { completion.statements(in: form.instrument) }
}
