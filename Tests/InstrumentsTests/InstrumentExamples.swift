import Examples
public import Instruments
import Vocabulary

extension Instrument {
  /// A short early help assessment, of a family, with a statement for each child.
  static let earlyHelp = Instrument(
    id: "early-help", title: "Early help assessment", shortTitle: "EHA", about: .family,
    sections: [
      InstrumentSection(
        id: "home", title: "Home",
        items: [
          Item(
            id: "school", question: "Is every child in school or nursery?", kind: .yesNo,
            required: .always, better: .lower),
          Item(
            id: "why-not", question: "Why not?", kind: .lines(),
            shownWhen: .chose("school", anyOf: ["no"]), required: .always),
          Item(
            id: "rooms", question: "How many rooms are there to sleep in?",
            kind: .number(NumberLimits(lowest: DecimalNumber(0), highest: DecimalNumber(20)))),
          Item(
            id: "crowded", question: "Who shares a room?", kind: .lines(longest: 50),
            required: .when(.atMost("rooms", DecimalNumber(1)))),
        ]),
      InstrumentSection(
        id: "needs", title: "What each child needs",
        items: [
          Item(
            id: "unmet", question: "What does this child need that is not met?", kind: .lines(),
            required: .always, whenMissing: "Enter this child’s unmet need, or “none”",
            states: "unmet_need"),
          Item(
            id: "shows", question: "What shows it?", kind: .evidence(),
            shownWhen: .answered("unmet")),
        ],
        isForEachPerson: true),
      InstrumentSection(
        id: "parent", title: "In the parent’s words",
        items: [
          Item(id: "works", question: "What works well?", kind: .lines(), states: "what_works")
        ]),
    ],
    terms: TermsOfUse(completers: Completers(kinds: [.parent, .practitioner])))

  /// The names, grades and dates of a licensed tool, and nothing else of it.
  static func grades(
    _ id: ID<Instrument> = "gcp2", version: Int = 1, title: String = "Graded Care Profile 2",
    comparison: Comparability = Comparability()
  ) -> Instrument {
    Instrument(
      id: id, version: version, title: title, about: .childAndCarer,
      sections: [
        InstrumentSection(
          id: "areas", title: "Grades",
          items: ["physical", "safety", "emotional"].map { area in
            Item(
              id: ID(area), question: area, kind: .grade(.oneToFive), required: .always,
              better: .lower)
          })
      ],
      terms: TermsOfUse(
        training: TrainingNeeded(course: "Graded Care Profile 2", validMonths: 24),
        licence: Licence(holder: "NSPCC", reference: "An invented licence")),
      comparison: comparison)
  }

  /// A survey that adds three answers up.
  static let survey = Instrument(
    id: "confidence", title: "Confidence", about: .practitioner,
    sections: [
      InstrumentSection(
        id: "all", title: "All",
        items: [
          Item(
            id: "spot", question: "Spotting neglect",
            kind: .scale(AnswerScale(lowest: 1, highest: 5))),
          Item(id: "talk", question: "Talking with parents", kind: .choice(.howSure)),
          Item(id: "used", question: "Tools used", kind: .choices(.tools)),
        ])
    ],
    scoring: .sum(
      SummedItems(
        items: ["spot", "talk", "used"], source: "An invented manual, 2026", fewestAnswered: 2,
        bands: [
          ScoreBand(label: "Finding their feet", lowest: 0, highest: 5),
          ScoreBand(label: "Sure", lowest: 6, highest: 12),
        ])))

  /// The same with one thing changed.
  func changed(_ change: (inout Instrument) -> Void) -> Instrument {
    var instrument = self
    change(&instrument)
    return instrument
  }
}

extension ItemKind {
  static let yesNo = ItemKind.choice([
    ItemOption(id: "yes", label: "Yes"), ItemOption(id: "no", label: "No"),
  ])
}

extension [ItemOption] {
  static let oneToFive = ["1", "2", "3", "4", "5"].map { ItemOption(id: ID($0), label: $0) }
  static let howSure = [
    ItemOption(id: "unsure", label: "Unsure", worth: 0),
    ItemOption(id: "sure", label: "Sure", worth: 3),
  ]
  static let tools = [
    ItemOption(id: "screening", label: "Screening", worth: 1),
    ItemOption(id: "chronology", label: "Chronology", worth: 2),
    ItemOption(id: "none", label: "None of these", worth: 0, excludesOthers: true),
  ]
}

extension Contributor {
  static let rowan = Contributor(
    id: "rowan-ashby", name: "Rowan Ashby", role: "practitioner", agency: "health-visiting",
    trainedOn: "2024-06-01")
  static let hart = Contributor(
    id: "ms-hart", name: "Ms Hart", role: "safeguarding_lead", agency: "harbour-school",
    trainedOn: "2024-06-01")
  static let ngozi = Contributor(id: "ngozi-okafor", name: "Ngozi Okafor", kind: .parent)
}

extension Completion {
  /// A completion with these answers, all by one author.
  static func of(
    _ instrument: Instrument, about: [ID<NamedPerson>] = ["maya-okafor"],
    _ answers: [AnswerPlace: ItemAnswer] = [:], by contributor: Contributor = .rowan
  ) throws -> Completion {
    var completion = Completion(of: instrument, about: about)
    try completion.add(answers, to: instrument, by: contributor)
    return completion
  }

  mutating func add(
    _ answers: [AnswerPlace: ItemAnswer], to instrument: Instrument,
    by contributor: Contributor = .rowan, basedOn: Int? = nil
  ) throws {
    try take(
      Contribution(
        by: contributor, at: "2025-03-04T09:30:00Z", answers: answers,
        basedOn: basedOn ?? revision), to: instrument)
  }
}

extension AnswerPlace: ExpressibleByStringLiteral {
  public init(stringLiteral item: String) { self.init(ID(item)) }
}

/// A change that makes a definition wrong.
struct Change<Definition>: Sendable {
  let make: @Sendable (inout Definition) -> Void

  init(_ make: @escaping @Sendable (inout Definition) -> Void) { self.make = make }
}
