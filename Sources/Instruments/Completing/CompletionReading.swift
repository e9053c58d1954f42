public import Vocabulary

/// A completion read against its instrument: which items are shown and which must be answered.
public struct CompletionReading: Sendable {
  public let instrument: Instrument
  public let completion: Completion
  /// Every place there is to answer, in the order asked, that is shown given the other answers.
  public let shown: [AnswerPlace]
  private let shownPlaces: Set<AnswerPlace>

  public init(_ completion: Completion, of instrument: Instrument) {
    self.instrument = instrument
    self.completion = completion
    var visibility = Visibility(instrument: instrument, completion: completion)
    shown = instrument.places(about: completion.about).filter { visibility.isShown($0) }
    shownPlaces = Set(shown)
  }

  public func isShown(_ place: AnswerPlace) -> Bool { shownPlaces.contains(place) }

  /// Whether an item must be answered, or say why it cannot be.
  public func isRequired(_ place: AnswerPlace) -> Bool {
    guard isShown(place), let item = instrument.item(place.item) else { return false }
    switch item.required {
    case .never: return false
    case .always: return true
    case .when(let condition):
      return condition.holds { answer(to: $0, beside: place) }
    }
  }

  /// The answer at a place, if the place is shown: what is hidden does not count.
  public func answer(at place: AnswerPlace) -> ItemAnswer? {
    isShown(place) ? completion.answers[place]?.answer : nil
  }

  private func answer(to item: ID<Item>, beside place: AnswerPlace) -> ItemAnswer? {
    answer(at: instrument.place(of: item, beside: place))
  }

  /// How far each section has got, in the order asked; sections with nothing to show are left out.
  public var progress: [SectionProgress] {
    instrument.sections.compactMap { section in
      let places = shown.filter { place in section.items.contains { $0.id == place.item } }
      guard !places.isEmpty else { return nil }
      let answered = places.filter { answer(at: $0) != nil }
      return SectionProgress(
        section: section.id, title: section.title, asked: places.count,
        answered: answered.count,
        outstanding: places.filter { isRequired($0) && answer(at: $0) == nil }.count)
    }
  }
}

/// How far a section has got.
public struct SectionProgress: Hashable, Sendable {
  public let section: ID<InstrumentSection>
  public let title: String
  public let asked: Int
  public let answered: Int
  /// How many must still be answered.
  public let outstanding: Int

  public var isComplete: Bool { outstanding == 0 && answered > 0 }
  public var isStarted: Bool { answered > 0 }
}

extension Instrument {
  /// Every place there is to answer, in the order asked.
  func places(about people: [ID<NamedPerson>]) -> [AnswerPlace] {
    sections.flatMap { section in
      section.isForEachPerson
        ? people.flatMap { person in section.items.map { AnswerPlace($0.id, about: person) } }
        : section.items.map { AnswerPlace($0.id) }
    }
  }

  /// Where the answer to another item lies, seen from one place: for the same person where it is asked for each.
  func place(of item: ID<Item>, beside place: AnswerPlace) -> AnswerPlace {
    AnswerPlace(item, about: section(of: item)?.isForEachPerson == true ? place.about : nil)
  }
}

/// Works out what is shown, each place once.
private struct Visibility {
  let instrument: Instrument
  let completion: Completion
  private var known: [AnswerPlace: Bool] = [:]

  init(instrument: Instrument, completion: Completion) {
    self.instrument = instrument
    self.completion = completion
  }

  mutating func isShown(_ place: AnswerPlace) -> Bool {
    if let known = known[place] { return known }
    // Conditions that go round in a circle, which checking refuses, hide what they are about.
    known[place] = false
    let isShown = holdsEverything(at: place)
    known[place] = isShown
    return isShown
  }

  private mutating func holdsEverything(at place: AnswerPlace) -> Bool {
    guard let section = instrument.section(of: place.item),
      let item = section.items.first(where: { $0.id == place.item })
    else { return false }
    for condition in [section.shownWhen, item.shownWhen].compactMap(\.self) {
      var answers: [ID<Item>: ItemAnswer] = [:]
      for other in condition.items {
        let otherPlace = instrument.place(of: other, beside: place)
        if let answer = completion.answers[otherPlace]?.answer, isShown(otherPlace) {
          answers[other] = answer
        }
      }
      guard condition.holds({ answers[$0] }) else { return false }
    }
    return true
  }
}
