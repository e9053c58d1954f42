public import Instruments
public import Vocabulary

/// A question of a form; exactly one of its keys from ``choice`` on says what sort of answer it takes.
public struct FormItem: Hashable, Sendable {
  public internal(set) var id = ID<Item>("")
  public internal(set) var asks = ""
  public internal(set) var hint: String?
  public internal(set) var states: String?
  /// What each fact is about that an answer is part of, in the words of measures; empty where it is part of every one.
  public internal(set) var yields: [String] = []
  public internal(set) var better: BetterWhen?
  public internal(set) var isRequired = false
  public internal(set) var requiredWhen: [FormCondition] = []
  public internal(set) var shownWhen: [FormCondition] = []
  public internal(set) var missing: String?
  /// How it is put to a child or parent who answers it themselves.
  public internal(set) var toFamily: FormFamilyQuestion?
  public internal(set) var isForPractitioners = false
  public internal(set) var choice: [FormOption]?
  public internal(set) var choices: [FormOption]?
  public internal(set) var grade: [FormOption]?
  public internal(set) var scale: FormScale?
  public internal(set) var text: Int?
  public internal(set) var lines: Int?
  public internal(set) var date: PossibleDates?
  public internal(set) var partialDate: PossibleDates?
  public internal(set) var number: FormNumber?
  public internal(set) var people: FormCount?
  public internal(set) var evidence: FormCount?
  public internal(set) var table: FormTable?

  init() {}
}

/// One answer to choose.
public struct FormOption: Hashable, Sendable {
  public internal(set) var id = ID<ItemOption>("")
  public internal(set) var label = ""
  public internal(set) var hint: String?
  public internal(set) var isAlone = false
  /// Whether it is neither better nor worse than any other, such as “I did not see it”.
  public internal(set) var isUnranked = false
  /// What it counts for in the sum of a published tool; nil where it is not added up.
  public internal(set) var worth: Int?
  /// What is so of the fact when it is chosen, in the words of measures.
  public internal(set) var yields: String?

  init() {}
}

/// A line of whole numbers with words at its ends.
public struct FormScale: Hashable, Sendable {
  public internal(set) var from = 0
  public internal(set) var to = 10
  public internal(set) var fromMeans: String?
  public internal(set) var toMeans: String?

  init() {}
}

/// Which numbers make sense as an answer.
public struct FormNumber: Hashable, Sendable {
  public internal(set) var lowest: DecimalNumber?
  public internal(set) var highest: DecimalNumber?
  public internal(set) var places: Int?
  public internal(set) var unit: String?

  init() {}
}

/// How many may be given.
public struct FormCount: Hashable, Sendable {
  public internal(set) var fewest: Int?
  public internal(set) var most: Int?

  init() {}
}

/// A small table that is filled in row by row.
public struct FormTable: Hashable, Sendable {
  public internal(set) var columns: [FormColumn] = []
  public internal(set) var most: Int?

  init() {}
}

/// One column of a table.
public struct FormColumn: Hashable, Sendable {
  public internal(set) var id = ID<AnswerColumn>("")
  public internal(set) var heading = ""
  public internal(set) var isRequired = false
  /// The day of something, rather than words.
  public internal(set) var isDate = false
  public internal(set) var choice: [FormOption]?

  init() {}
}

/// A condition on another answer of the same completion.
public struct FormCondition: Hashable, Sendable {
  public internal(set) var item = ID<Item>("")
  public internal(set) var isOneOf: [ID<ItemOption>] = []
  public internal(set) var isNoneOf: [ID<ItemOption>] = []
  public internal(set) var atLeast: DecimalNumber?
  public internal(set) var atMost: DecimalNumber?

  init() {}
}
