import Casework
import Record
import Vocabulary

extension Teller {
  /// A concern, with the parts every story has.
  mutating func worry(
    _ daysAgo: Int, _ practitioner: DemoPractitioner, _ children: [Member], _ saw: String,
    _ types: [NeglectType], impact: String, said: String? = nil, did: String,
    howOften: HowOften = .aFewTimes, since: Int? = nil, late: Int = 0, danger: Bool = false,
    secondary: [ConcernCategory] = [], tag: String? = nil, correctsTag: String? = nil,
    reason: String? = nil, adjust: (inout Concern) -> Void = { _ in }
  ) {
    let youngestAge = children.map { $0.age(on: day(daysAgo)) }.min() ?? 0
    var concern = Concern(
      sign: Sign(
        whatWasSeen: saw, types: types, onset: since.map { $0 > 400 ? .earlier : .thisStage },
        firstSeen: since.map { .month(YearMonth(day(daysAgo + $0))) },
        lastSeen: .day(day(daysAgo)), howOften: howOften),
      experience: Experience(
        impact: impact, childsWords: said,
        whyNoWords: said == nil
          ? (youngestAge < 2 ? "Too young to say." : "Did not talk about it today.") : nil),
      response: FirstResponse(isInImmediateDanger: danger, whatWasDone: did),
      categories: Categories(primary: .neglect, secondary: secondary))
    adjust(&concern)
    tell(
      concern, daysAgo: daysAgo, by: practitioner, about: children, late: late,
      basis: said == nil ? .fact : .childsWords, tag: tag, correctsTag: correctsTag,
      reason: reason)
  }

  /// Something happened.
  mutating func event(
    _ daysAgo: Int, _ practitioner: DemoPractitioner, _ children: [Member],
    _ type: HappeningType, _ what: String, late: Int = 0, marking: Marking = .shared
  ) {
    var happening = Happening(type: type, what: what)
    if type == .adultServiceContact { happening.areThereChildren = .yes }
    tell(
      happening, daysAgo: daysAgo, by: practitioner, about: children, late: late,
      marking: marking)
  }

  /// A child was seen.
  mutating func seen(
    _ daysAgo: Int, _ practitioner: DemoPractitioner, _ child: Member, at place: String,
    alone: Answer = .no, with whoElse: String? = nil, said: String? = nil, noticed: String? = nil,
    late: Int = 0
  ) {
    tell(
      Sighting(
        wasSeen: true, seenAlone: alone, whoElse: whoElse, place: place, method: .inPerson,
        childsWords: said, observation: noticed),
      daysAgo: daysAgo, by: practitioner, about: [child], late: late)
  }

  /// A child was to be seen and was not.
  mutating func notSeen(
    _ daysAgo: Int, _ practitioner: DemoPractitioner, _ child: Member, because why: String
  ) {
    tell(
      Sighting(wasSeen: false, whyNotSeen: why), daysAgo: daysAgo, by: practitioner,
      about: [child])
  }

  /// Somebody read the whole chronology.
  mutating func lookBack(
    _ daysAgo: Int, _ practitioner: DemoPractitioner, _ shows: String, nextInDays: Int = 84
  ) {
    tell(
      LookBack(whatItShows: shows, nextLookBackOn: day(daysAgo).adding(days: nextInDays)),
      daysAgo: daysAgo, by: practitioner, about: family.children, basis: .opinion)
  }

  /// Somebody asked a further question.
  mutating func asked(
    _ daysAgo: Int, _ practitioner: DemoPractitioner, _ child: Member, _ question: String,
    _ answer: String
  ) {
    tell(
      SecondQuestion(question: question, answer: answer), daysAgo: daysAgo, by: practitioner,
      about: [child])
  }

  mutating func note(
    _ daysAgo: Int, _ practitioner: DemoPractitioner, _ members: [Member], _ text: String,
    marking: Marking = .shared
  ) {
    tell(Note(text: text), daysAgo: daysAgo, by: practitioner, about: members, marking: marking)
  }
}
