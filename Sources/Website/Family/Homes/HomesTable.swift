import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Who lived where, from when until when: the newest first.
struct HomesTable {
  let view: PersonView
  /// The entries the stays are told from; withheld addresses are only ever in the restricted section.
  var entries: KnownEntries?

  var markup: Markup {
    guard !stays.isEmpty else {
      return EmptyState("No home is on the record that you can see.").markup
    }
    return Table(
      "Homes over time", columns: ["Who", "Address", "From", "Until"], rows: stays.map(row),
      captionIsHidden: true
    ).markup
  }

  private var stays: [StayRow] {
    let told = Family(entries ?? view.opened.background).stays
      .filter { view.opened.relative($0.person)?.shown != nil || $0.person == view.opened.person }
      .map { StayRow($0, told: entries ?? view.opened.background) }
    guard entries == nil else { return told.newestFirst }
    // What relatives’ own records say besides.
    let others = view.opened.relatives.flatMap { relative in
      (relative.shown?.addresses ?? []).map { StayRow(person: relative.person, $0) }
    }
    .filter { other in !told.contains { $0.isSame(as: other) } }
    return (told.map { $0.ended(by: view.opened) } + others).newestFirst
  }

  private func row(_ stay: StayRow) -> [Markup] {
    [
      "<bdi>\(view.family.name(of: stay.person))</bdi>",
      "\(stay.address.isEmpty ? "Not recorded" : stay.address)", "\(stay.since.british)",
      stay.until.map { "\($0.british)" } ?? "Lives there",
    ]
  }
}

/// One person’s time in one home.
private struct StayRow {
  let person: ID<Person>
  let household: ID<Household>
  let address: String
  let from: LocalDate
  /// Since when, as exactly as it was told.
  let since: PartialDate
  var until: LocalDate?

  init(_ stay: Stay, told entries: KnownEntries) {
    person = stay.person
    household = stay.household
    address = stay.address.text
    from = stay.from
    since = stay.since(in: entries)
    until = stay.until
  }

  init(person: ID<Person>, _ home: PersonProjection.Home) {
    self.person = person
    household = home.household
    address = home.text
    from = home.from
    since = .day(home.from)
    until = home.until
  }

  func isSame(as other: StayRow) -> Bool {
    person == other.person && household == other.household && from == other.from
  }

  /// The end that a relative’s own record tells of, when this page does not.
  func ended(by opened: OpenedPerson) -> StayRow {
    let known = opened.relative(person)?.shown?.addresses.first {
      $0.household == household && $0.from == from
    }
    var row = self
    row.until = until ?? known?.until
    return row
  }
}

extension [StayRow] {
  fileprivate var newestFirst: [StayRow] {
    sorted { ($1.from, $0.person) < ($0.from, $1.person) }
  }
}
