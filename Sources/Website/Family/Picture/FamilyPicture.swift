import Casework
import Charts
import Record
import UseCases
import Vocabulary

/// Everything a person's page shows of their family, on the day it speaks of.
struct FamilyPicture {
  let opened: OpenedPerson
  let identity: Identity
  let family: Family

  /// Nil when there is no registration among what the worker may see.
  init?(_ opened: OpenedPerson) {
    guard let identity = Identity(person: opened.person, entries: opened.background) else {
      return nil
    }
    self.opened = opened
    self.identity = identity
    family = Family(opened.familyEntries)
  }

  var day: LocalDate { opened.day }
  var name: String { identity.name.shown }

  /// Everybody on the page, the person first.
  var genogram: GenogramFamily {
    GenogramFamily(
      index: opened.person, people: [index] + opened.relatives.map(drawn), ties: ties,
      homes: homes.map(drawn))
  }

  /// The homes of the person and of everybody on the page, today.
  var homes: [FamilyHome] { FamilyHome.all(in: self) }

  /// Those the person lives in.
  var ownHomes: [FamilyHome] {
    homes.filter { home in home.members.contains { $0.person == opened.person } }
  }

  func name(of person: ID<Person>) -> String {
    person == opened.person ? name : opened.relative(person)?.name ?? "Name not shown"
  }

  /// Who somebody is, as the drawing shows them.
  private func drawn(_ relative: Relative) -> GenogramPerson {
    guard let shown = relative.shown else {
      return GenogramPerson(person: relative.person, name: relative.name)
    }
    let isDead = shown.diedOn.map { $0.earliest <= day } ?? false
    return GenogramPerson(
      person: relative.person, name: shown.name, sex: shown.sex, stage: shown.stage,
      bornOn: shown.bornOn, expectedOn: shown.expectedOn,
      age: shown.bornOn == nil ? nil : shown.ageText(on: day),
      died: isDead ? shown.diedOn?.british ?? "" : nil,
      page: relative.mayOpen ? "/people/\(relative.person)" : nil)
  }

  private var index: GenogramPerson {
    GenogramPerson(
      person: opened.person, name: name, sex: identity.sex, stage: identity.stage,
      bornOn: identity.bornOn, expectedOn: identity.expectedOn,
      age: identity.bornOn == nil ? nil : identity.ageText(on: day),
      died: identity.diedOn?.british)
  }

  private var ties: [GenogramTie] {
    let links = Set(family.links.map(\.entry))
    let occurred = Dictionary(
      opened.familyEntries.filter { links.contains($0.id) }
        .map { ($0.id, $0.envelope.occurred) }, uniquingKeysWith: { first, _ in first })
    return family.links.map { link in
      GenogramTie(
        link.person, link.kind, of: link.relative, couple: link.relationship.couple,
        hasParentalResponsibility: link.relationship.hasParentalResponsibility,
        caresForChild: link.relationship.caresForChild, occurred: occurred[link.entry])
    }
  }

  private func drawn(_ home: FamilyHome) -> GenogramHome {
    GenogramHome(
      home.shortName, home.members.map { GenogramHome.Member($0.person, since: $0.since) })
  }
}
