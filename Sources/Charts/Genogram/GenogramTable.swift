import Casework
public import Markup
import Record
import Vocabulary

/// Everything a genogram says, in words: the same facts for those who do not see the drawing, and for paper.
public struct GenogramTable: Component {
  public let family: GenogramFamily

  public init(_ family: GenogramFamily) { self.family = family }

  public var markup: Markup {
    Table(
      "Family of \(indexName)",
      columns: [
        "Name", Table.Column("To \(indexName)"), "Age", "Lives at", "Parental responsibility",
        "Other relationships",
      ], rows: inOrder.map(row)
    ).markup
  }

  private var indexName: String { family.name(family.index) }

  /// The person themselves first, then the eldest first.
  private var inOrder: [GenogramPerson] {
    family.people.filter { $0.person == family.index }
      + family.people.filter { $0.person != family.index }
      .sorted { ($0.birthOrder, $0.name) < ($1.birthOrder, $1.name) }
  }

  private func row(_ person: GenogramPerson) -> [Markup] {
    let facts = GenogramFacts(of: person, in: family)
    return [
      name(of: person), cell(facts.toIndex), cell(facts.life), cell(facts.homes),
      cell(facts.responsibility, none: ""), cell(facts.others, none: ""),
    ]
  }

  private func name(of person: GenogramPerson) -> Markup {
    guard let page = person.page, person.person != family.index else {
      return "<bdi>\(person.name)</bdi>"
    }
    return "<a href=\"\(href: page)\"><bdi>\(person.name)</bdi></a>"
  }

  private func cell(
    _ facts: [String], none: Markup = "<span class=\"secondary\">Not recorded</span>"
  ) -> Markup {
    switch facts.count {
    case 0: none
    case 1: "\(facts[0])"
    default: "<ul class=\"plain-list\">\(each(facts) { "<li>\($0)</li>" })</ul>"
    }
  }

  public static let examples = GenogramExample.all.map {
    Example($0.title, GenogramTable($0.family))
  }
}
