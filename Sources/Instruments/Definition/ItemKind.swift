public import Vocabulary

/// What sort of answer an item takes.
public enum ItemKind: Hashable, Sendable {
  /// One of a list.
  case choice([ItemOption])
  /// Any number of a list.
  case choices([ItemOption])
  /// A whole number on a line from one end to another.
  case scale(AnswerScale)
  /// One of a tool’s grades, known by name only: the licensed wording behind a grade is never kept here.
  case grade([ItemOption])
  /// A few words on one line.
  case text(longest: Int = 200)
  /// As many lines as it takes.
  case lines(longest: Int = 10_000)
  case date(PossibleDates = .any)
  /// A day, a month or a year, as much as is known.
  case partialDate(PossibleDates = .any)
  case number(NumberLimits = NumberLimits())
  case people(CountLimits = CountLimits())
  case table(AnswerTable)
  /// Links to entries of the chronology that the answer rests on.
  case evidence(CountLimits = CountLimits())

  /// The options to choose from, for the kinds that have them.
  public var options: [ItemOption]? {
    switch self {
    case .choice(let options), .choices(let options), .grade(let options): options
    default: nil
    }
  }
}

/// One answer to choose.
public struct ItemOption: Hashable, Sendable {
  public var id: ID<ItemOption>
  public var label: String
  public var hint: String?
  /// What it counts for in a sum; nil where nothing is added up.
  public var worth: Int?
  /// Whether it cannot be chosen with another, as “None of these” cannot.
  public var excludesOthers: Bool
  /// Whether it stands outside the order of the others, as “I did not see it” does: neither better nor worse than any.
  public var isUnranked: Bool

  public init(
    id: ID<ItemOption>, label: String, hint: String? = nil, worth: Int? = nil,
    excludesOthers: Bool = false, isUnranked: Bool = false
  ) {
    self.id = id
    self.label = label
    self.hint = hint
    self.worth = worth
    self.excludesOthers = excludesOthers
    self.isUnranked = isUnranked
  }
}

/// A line of whole numbers with words at its ends.
public struct AnswerScale: Hashable, Sendable {
  public var lowest: Int
  public var highest: Int
  public var lowestLabel: String
  public var highestLabel: String

  public init(lowest: Int, highest: Int, lowestLabel: String = "", highestLabel: String = "") {
    self.lowest = lowest
    self.highest = highest
    self.lowestLabel = lowestLabel
    self.highestLabel = highestLabel
  }
}

/// Which dates make sense as an answer.
public enum PossibleDates: String, CaseIterable, Sendable {
  case any
  /// Today or before.
  case past
  /// Today or later.
  case future
}

/// Which numbers make sense as an answer.
public struct NumberLimits: Hashable, Sendable {
  public var lowest: DecimalNumber?
  public var highest: DecimalNumber?
  /// How many decimal places may be given.
  public var places: Int
  /// What it counts, such as kg.
  public var unit: String?

  public init(
    lowest: DecimalNumber? = nil, highest: DecimalNumber? = nil, places: Int = 0,
    unit: String? = nil
  ) {
    self.lowest = lowest
    self.highest = highest
    self.places = places
    self.unit = unit
  }
}

/// How many may be given.
public struct CountLimits: Hashable, Sendable {
  public var fewest: Int
  public var most: Int

  public init(fewest: Int = 1, most: Int = 50) {
    self.fewest = fewest
    self.most = most
  }
}
