public import Casework
public import Record
public import Vocabulary

/// Somebody in a genogram.
public struct GenogramPerson: Equatable, Sendable {
  public var person: ID<Person>
  public var name: String
  public var sex: Sex
  public var stage: Stage
  public var bornOn: PartialDate?
  public var expectedOn: LocalDate?
  /// How old they are on the day the page speaks of, in words.
  public var age: String?
  /// When they died, in words; nil while they live.
  public var died: String?
  /// Where their own page is; nil when the reader may not open it.
  public var page: String?

  public init(
    person: ID<Person>, name: String, sex: Sex = .notKnown, stage: Stage = .adult,
    bornOn: PartialDate? = nil, expectedOn: LocalDate? = nil, age: String? = nil,
    died: String? = nil, page: String? = nil
  ) {
    self.person = person
    self.name = name
    self.sex = sex
    self.stage = stage
    self.bornOn = bornOn
    self.expectedOn = expectedOn
    self.age = age
    self.died = died
    self.page = page
  }

  /// What is written about their life under the name: an age, a due date or a death.
  var lifeWords: String? {
    if let died { return died.isEmpty ? "died" : "died \(died)" }
    if stage == .unborn { return expectedOn.map { "due \($0.britishShort)" } ?? "not yet born" }
    return age
  }

  /// The day siblings are put in order by: the unborn last, and those without a date after those with one.
  var birthOrder: LocalDate {
    if stage == .unborn { return expectedOn ?? .last }
    return bornOn?.earliest ?? .last
  }
}
