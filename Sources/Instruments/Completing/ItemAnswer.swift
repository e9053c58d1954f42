public import Vocabulary

/// Somebody a completion is about, or whom an answer names.
///
/// The record knows them by the same identifier, as `ID<Person>`.
public enum NamedPerson {}

/// An entry of the chronology that an answer rests on; the record knows it by the same identifier, as `ID<Entry>`.
public enum CitedEntry {}

/// What somebody answered.
public indirect enum ItemAnswer: Hashable, Sendable {
  case choice(ID<ItemOption>)
  case choices([ID<ItemOption>])
  case scale(Int)
  case grade(ID<ItemOption>)
  /// For one line or several.
  case text(String)
  case date(LocalDate)
  case partialDate(PartialDate)
  case number(DecimalNumber)
  case people([ID<NamedPerson>])
  case rows([[ID<AnswerColumn>: ItemAnswer]])
  case evidence([ID<CitedEntry>])
  /// Nobody could answer it, and why.
  case couldNotAnswer(String)

  /// Whether it answers the question, rather than saying why nobody can or nothing at all.
  public var saysSomething: Bool {
    switch self {
    case .text(let text): !text.allSatisfy(\.isWhitespace)
    case .choices(let options): !options.isEmpty
    case .people(let people): !people.isEmpty
    case .rows(let rows): rows.contains { row in row.values.contains(where: \.saysSomething) }
    case .evidence(let entries): !entries.isEmpty
    case .couldNotAnswer: false
    case .choice, .scale, .grade, .date, .partialDate, .number: true
    }
  }

  /// Whether nothing was said at all, not even why.
  public var isEmpty: Bool {
    if case .couldNotAnswer(let why) = self { return why.allSatisfy(\.isWhitespace) }
    return !saysSomething
  }

  /// The options chosen, for the kinds that have them.
  var chosen: Set<ID<ItemOption>> {
    switch self {
    case .choice(let option), .grade(let option): [option]
    case .choices(let options): Set(options)
    default: []
    }
  }

  /// The number given, for the kinds that have one.
  var number: DecimalNumber? {
    switch self {
    case .scale(let number): Int32(exactly: number).map(DecimalNumber.init)
    case .number(let number): number
    default: nil
    }
  }
}
