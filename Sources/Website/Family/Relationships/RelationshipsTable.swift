import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Every relationship of the person’s that was ever stated, with the way to change or end it.
struct RelationshipsTable {
  let view: PersonView

  private var person: ID<Person> { view.opened.person }

  var markup: Markup {
    let links = view.family.family.links(of: person)
    guard !links.isEmpty else { return .empty }
    return """
      <h2>Relationships</h2>\
      \(Table(
        "Relationships",
        columns: ["Who", "Relationship", "Parental responsibility", "Cares for the child", "Until", "Change"],
        rows: links.map(row), captionIsHidden: true))
      """
  }

  private func row(_ link: FamilyLink) -> [Markup] {
    let other = link.person == person ? link.relative : link.person
    let relationship = link.relationship
    return [
      who(other),
      """
      <a href="\(href: "\(view.person)/entries/\(link.entry)")">\(words(link, with: other))</a>\
      \(present(relationship.couple) { ", \($0.label.lowercased())" })
      """,
      "\(relationship.hasParentalResponsibility?.label)", "\(relationship.caresForChild?.label)",
      "\(link.until.map { $0 <= view.opened.day ? $0.british : "" })", change(link, other),
    ]
  }

  private func who(_ other: ID<Person>) -> Markup {
    guard let relative = view.opened.relative(other), relative.mayOpen else {
      return "<bdi>\(view.family.name(of: other))</bdi>"
    }
    return "<a href=\"\(href: "/people/\(other)")\"><bdi>\(relative.name)</bdi></a>"
  }

  /// What the other is to the person of the page: “Mother of Maya Okafor”, “Brother or sister of Maya Okafor”.
  ///
  /// Where it was said of the person of the page, and is not the same both ways round, it is told of them by name: “Ngozi
  /// Okafor is mother of Maya Okafor”.
  private func words(_ link: FamilyLink, with other: ID<Person>) -> Markup {
    guard link.person == person, !link.kind.isMutual else {
      return link.kind == .otherAdult
        ? "Another adult in the life of <bdi>\(view.family.name(of: person))</bdi>"
        : "\(link.kind.label) of <bdi>\(view.family.name(of: person))</bdi>"
    }
    guard link.kind != .otherAdult else {
      return """
        <bdi>\(view.family.name(of: person))</bdi> is another adult in the life of \
        <bdi>\(view.family.name(of: other))</bdi>
        """
    }
    return """
      <bdi>\(view.family.name(of: person))</bdi> is \(link.kind.label.withoutCapital) of \
      <bdi>\(view.family.name(of: other))</bdi>
      """
  }

  private func change(_ link: FamilyLink, _ other: ID<Person>) -> Markup {
    guard view.opened.mayRecordNow,
      view.opened.relative(other)?.shown != nil
    else { return .empty }
    let from = link.person == person ? "here" : "there"
    let address =
      "\(view.person)/relationships/new?with=\(other)&from=\(from)&kind=\(link.kind.rawValue)"
    return """
      <a href="\(href: address)">Change or end<span class="visually-hidden"> \
      (\(view.family.name(of: other)), \(link.kind.label.lowercased()))</span></a>
      """
  }
}
