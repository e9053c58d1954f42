import Casework
import Packs
import Record
import UseCases
import Vocabulary

/// Whom a form is about, as far as its author may see.
struct FormSubject: Sendable {
  let opened: OpenedPerson
  let worker: Worker
  let identity: Identity?
  /// What the place has decided for practice, in the version that holds for this person.
  let place: LocalPractice
  /// What the rules of practice look at; nil when nothing of them can be read.
  let picture: Picture?
  /// What an entry is judged in: the picture or, where one is put right, what was on the record before it was first written.
  let judgedIn: Picture?
  /// What agencies do with and for the child.
  let involvement: Involvement
  /// The agencies of the partnership.
  let agencies: [AgencyCard]
  /// Those of the family who are best spoken with in another language than English, with who speaks it.
  var languages: [LanguageSpoken] = []
  /// The forms of the place in every version, for what sets completed tools side by side; none for anything else.
  let forms: [PlaceForm]
  private let family: Family

  /// - Parameter corrected: the entry that is put right, where one is.
  init(
    _ opened: OpenedPerson, worker: Worker, practice: PlacePractice = PlacePractice(),
    agencies: [AgencyCard] = [], forms: [PlaceForm] = [], correcting corrected: Entry? = nil
  ) {
    self.opened = opened
    self.worker = worker
    self.agencies = agencies
    self.forms = forms
    let today = opened.openedAt.ukDate
    let place = practice.inForce(for: opened.background, on: today)
    self.place = place
    identity = Identity(person: opened.person, entries: opened.entries)
    family = Family(opened.entries)
    func picture(_ entries: KnownEntries, in place: LocalPractice) -> Picture? {
      Picture(
        of: opened.person, entries: entries, others: opened.relatives.compactMap(\.shown),
        on: today,
        place: place)
    }
    let now = picture(opened.background, in: place)
    self.picture = now
    judgedIn =
      corrected.map { entry in
        let then = opened.background.filter { $0.number < entry.firstNumber }.known
        return picture(then, in: practice.inForce(for: then, on: today))
      } ?? now
    involvement =
      now?.involvement
      ?? Involvement(Chronology(opened.entries), in: place, bornOn: identity?.bornOn)
  }

  var person: ID<Person> { opened.person }
  var today: LocalDate { opened.openedAt.ukDate }
  var name: String { identity?.name.shown ?? "Name not shown" }
  var age: String { identity?.ageText(on: today) ?? "" }
  var isUnborn: Bool { identity?.stage == .unborn }
  var isAdult: Bool { identity?.stage == .adult }

  /// Those named on the person’s page, each by their name.
  var shownRelatives: Set<ID<Person>> {
    Set(opened.relatives.filter { $0.shown != nil }.map(\.person))
  }

  /// Children and unborn children named on the person’s page whom the worker may be shown.
  var otherChildren: [Relative] {
    opened.relatives.filter { $0.shown.map { $0.stage != .adult } ?? false }
  }

  /// Those of them who live in the same home.
  var otherChildrenOfHome: [Relative] {
    let home = Set(family.livingWith(person, on: today))
    return otherChildren.filter { home.contains($0.person) }
  }

  var mother: Relative? {
    family.people(who: [.mother], of: person, on: today).lazy
      .compactMap { opened.relative($0) }.first
  }

  /// Whether somebody is asked as a grown-up of the family: an adult, or a young parent of the child.
  func isGrownUp(_ relative: Relative) -> Bool {
    relative.shown.map { $0.stage == .adult || isParent(relative.person) } ?? false
  }

  private func isParent(_ other: ID<Person>) -> Bool {
    family.links.contains {
      $0.person == other && $0.relative == person && $0.includes(today)
        && ($0.kind.isParental || $0.relationship.hasParentalResponsibility == .yes)
    }
  }

  /// Whether a grown-up stands as a parent to the child, has parental responsibility, or lives in the child’s home as more than a
  /// brother, a sister or a cousin.
  func bringsUp(_ adult: ID<Person>) -> Bool {
    let ties = family.links.filter { link in
      Set([link.person, link.relative]) == [adult, person] && link.includes(today)
    }
    let isTheirs = isParent(adult)
    let isOfHome = family.livingWith(person, on: today).contains(adult)
    return isTheirs || isOfHome && !ties.contains { $0.kind.isMutual && $0.kind != .partner }
  }

  /// The person’s page.
  var path: String { "/people/\(person)" }
}

extension Relative {
  /// The name with the age, to tell brothers and sisters apart.
  func nameAndAge(on day: LocalDate) -> String {
    shown.map { "\(name), \($0.ageText(on: day))" } ?? name
  }
}
