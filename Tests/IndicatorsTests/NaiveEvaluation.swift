import Vocabulary

@testable import Indicators

/// What a declaration means, said as plainly as can be: look at every fact for every period.
struct NaiveEvaluation {
  let facts: [NaiveFact]
  let births: [Int32: LocalDate]
  let wards: [Int32: String]
  let calendar = WorkingCalendar.englandAndWales

  /// The facts that count in a period.
  func counted(_ selection: Selection, in period: ReportingPeriod) -> [NaiveFact] {
    facts.filter { fact in
      fact.type.name == selection.type.name
        && moments(fact, selection.time, period).contains { day in
          selection.conditions.allSatisfy { holds($0, fact, on: day) }
        }
    }
  }

  /// The days on which a fact counts in a period.
  private func moments(
    _ fact: NaiveFact, _ time: TimeClause, _ period: ReportingPeriod
  ) -> [LocalDate] {
    switch time {
    case .open(.atEnd): return fact.isOpen(on: period.last) ? [period.last] : []
    case .open(.atStart):
      let before = period.first.adding(days: -1)
      return fact.isOpen(on: before) ? [before] : []
    case .open(.anyTime):
      return (0...period.first.days(until: period.last)).map { period.first.adding(days: $0) }
        .filter { fact.isOpen(on: $0) || fact.startedOn == $0 && fact.endedOn == $0 }
    case .happened(let field, _, let window):
      guard let day = fact.day(field) else { return [] }
      let first: LocalDate =
        switch window {
        case .period: period.first
        case .lastMonths(let months):
          // The first day that is still within so many months of the last.
          stride(from: 0, through: -400, by: -1).map { period.last.adding(days: $0) }
            .last { $0.adding(months: months) > period.last } ?? period.last
        case .yearSoFar:
          LocalDate(
            year: period.last.month <= 3 ? period.last.year - 1 : period.last.year, month: 4, day: 1
          )
            ?? period.first
        }
      return first <= day && day <= period.last ? [day] : []
    }
  }

  private func holds(_ condition: Condition, _ fact: NaiveFact, on day: LocalDate) -> Bool {
    switch condition {
    case .all(let parts): return parts.allSatisfy { holds($0, fact, on: day) }
    case .any(let parts): return parts.contains { holds($0, fact, on: day) }
    case .not(let part): return !holds(part, fact, on: day)
    case .isOne(let place, let values):
      return code(place, fact).map { values.contains($0) } ?? false
    case .isAtLeast(let place, let grade):
      let grades = place.field.values
      guard let mine = code(place, fact).flatMap({ grades.firstIndex(of: $0) }),
        let least = grades.firstIndex(of: grade)
      else { return false }
      return mine <= least
    case .flag(let place):
      if case .flag(true) = fact.values[place.field.name] { return true }
      return false
    case .isKnown(let place):
      return code(place, fact) != nil || fact.values[place.field.name] != nil
    case .includes(let place, let value):
      if case .types(let types) = fact.values[place.field.name] { return types.contains(value) }
      return false
    case .compares(let place, let comparison, let number):
      if case .number(let mine) = fact.values[place.field.name] {
        return comparison.holds(mine, number)
      }
      return false
    case .lasted(let comparison, let span):
      guard let end = fact.endedOn else { return false }
      return comparison.holds(
        Double(end.dayNumber), Double(add(span, to: fact.startedOn).dayNumber))
    case .within(let one, let span, let other):
      guard let day = fact.day(one), let from = fact.day(other) else { return false }
      return from <= day && day <= add(span, to: from)
    case .other(let other): return hasOther(other, fact)
    case .aged(let ages):
      guard let birth = births[fact.child], birth <= day else { return false }
      let months = birth.wholeMonths(until: day)
      let isLeapEve = birth.month == 2 && birth.day == 29 && day.month == 2 && day.day == 28
      return ages.contains((isLeapEve ? months - 1 : months) / 12)
    case .openFor(let comparison, let span):
      return comparison.holds(
        Double(day.dayNumber), Double(add(span, to: fact.startedOn).dayNumber))
    case .whileOpen(let type, let conditions, let isOpen):
      let open = facts.contains { other in
        other.type.name == type.name && other.child == fact.child && other.isOpen(on: day)
          && conditions.allSatisfy { holds($0, other, on: day) }
      }
      return open == isOpen
    }
  }

  private func code(_ place: Condition.FieldPlace, _ fact: NaiveFact) -> String? {
    if case .child = place { return wards[fact.child] }
    if case .code(let code) = fact.values[place.field.name] { return code }
    return nil
  }

  private func hasOther(_ other: OtherFact, _ fact: NaiveFact) -> Bool {
    let from = other.isEarlier ? fact.startedOn : fact.type.lasts ? fact.endedOn : fact.startedOn
    guard let from else { return false }
    return facts.contains { one in
      guard one.type.name == other.type.name, one.child == fact.child, one.place != fact.place,
        let day = one.day(other.day), other.conditions.allSatisfy({ holds($0, one, on: day) })
      else { return false }
      // On the same day those of one type go by their order.
      let isSame = one.type.name == fact.type.name && day == from
      let mine = (fact.startedOn, fact.place)
      let theirs = (one.startedOn, one.place)
      if other.isEarlier {
        guard day <= from, !isSame || theirs < mine else { return false }
        return other.within.map { day >= add($0, to: from, times: -1) } ?? true
      }
      guard day >= from, !isSame || theirs > mine else { return false }
      return other.within.map { day <= add($0, to: from) } ?? true
    }
  }

  private func add(_ span: Span, to day: LocalDate, times sign: Int = 1) -> LocalDate {
    switch span.unit {
    case .days: day.adding(days: sign * span.count)
    case .weeks: day.adding(days: sign * 7 * span.count)
    case .months: day.adding(months: sign * span.count)
    case .years: day.adding(years: sign * span.count)
    case .workingDays: calendar.adding(workingDays: sign * span.count, to: day)
    }
  }
}

/// A fact as the plain reading sees it.
struct NaiveFact {
  let type: FactType
  /// Its place among all, which breaks ties.
  let place: Int
  let child: Int32
  let family: Int32
  let startedOn: LocalDate
  let endedOn: LocalDate?
  let values: [String: Fact.Value]

  func isOpen(on day: LocalDate) -> Bool {
    type.lasts && startedOn <= day && endedOn.map { day < $0 } ?? true
  }

  func day(_ field: DayField) -> LocalDate? {
    switch field {
    case .start: return startedOn
    case .end: return endedOn
    case .field(let number):
      if case .day(let day) = values[type.fields[number].name] { return day }
      return nil
    }
  }
}
