import Casework
import Charts
import Markup
import Record
import Vocabulary

/// Which part of a chronology is asked for, and in what order: everything the address says.
struct ChronologyQuery {
  let body: FormBody
  private(set) var filter = ChronologyFilter()
  let isLateOnly: Bool
  let isNotSeenOnly: Bool
  let isOldestFirst: Bool
  let page: Int
  /// The cell of the accumulation whose entries are asked for.
  let counted: AccumulationCell?
  let period: Accumulation.Period
  private(set) var asKnownOn: LocalDate?
  private(set) var errors: FormErrors

  init(_ query: FormBody, today: LocalDate) {
    body = query
    isLateOnly = query.isTicked("late")
    isNotSeenOnly = query.isTicked("not_seen")
    isOldestFirst = query.text("order") == "oldest"
    page = query.text("page").flatMap(Int.init).map { max(1, $0) } ?? 1
    let row = query.text("counted")
    let column = query.text("in")
    counted = row == nil && column == nil ? nil : AccumulationCell(row: row, column: column)
    period = query.choice("by") ?? .quarter

    var reader = FormReader(query, today: today)
    filter.agencies = Set(reader.ids("agency"))
    filter.kinds = Set(query.all("kind"))
    filter.types = Set(reader.choices("type"))
    filter.from = reader.partialDate("from", "The first date")?.earliest
    filter.until = reader.partialDate("until", "The last date")?.latest
    if let from = filter.from, let until = filter.until, from > until {
      reader.errors.add("The last date must be the same as or after the first", to: "until")
    }
    if let iso = query.text("as_known_on"), !iso.isEmpty {
      asKnownOn = LocalDate(iso: iso).map { min($0, today) }
    } else {
      asKnownOn = reader.wholeDay("as_known_on", "The day it was known")
    }
    errors = reader.errors
  }

  /// Whether every line is shown.
  var isWhole: Bool { filter.isEmpty && !isLateOnly && !isNotSeenOnly && counted == nil }

  /// The same query with some of it otherwise, as an address; a value of nil takes its field away.
  func address(_ path: String, _ changes: (name: String, value: String?)...) -> String {
    let names = Set(changes.map(\.name))
    var changed = body.without(names.union(["page"]))
    changed = FormBody(changed.fields.filter { !$0.value.isEmpty })
    for change in changes { changed.add(change.name, change.value) }
    return changed.fields.isEmpty ? path : "\(path)?\(changed.encoded)"
  }

  /// The same without one value of one field.
  func address(_ path: String, without name: String, _ value: String) -> String {
    let rest = FormBody(
      body.fields.filter {
        !($0.name == name && $0.value == value) && $0.name != "page" && !$0.value.isEmpty
      })
    return rest.fields.isEmpty ? path : "\(path)?\(rest.encoded)"
  }

  /// The same without a date.
  func address(_ path: String, withoutDate name: String) -> String {
    let parts = ["day", "month", "year"].map { "\(name)[\($0)]" }
    let rest = FormBody(
      body.without(Set(parts + ["page"])).fields.filter { !$0.value.isEmpty })
    return rest.fields.isEmpty ? path : "\(path)?\(rest.encoded)"
  }
}

extension FormReader {
  /// A whole day, today or before; nil when none was typed, or none that can be taken.
  fileprivate mutating func wholeDay(_ name: String, _ what: String) -> LocalDate? {
    guard let date = partialDate(name, what) else { return nil }
    guard let day = date.exactDay else {
      errors.add("\(what) must include a day, a month and a year", to: name)
      return nil
    }
    return day
  }
}
