import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Two people and the way round their relationship is asked: what the first is to the second.
struct RelatedPair {
  /// The person whose page it is asked on.
  let here: Side
  let there: Side
  /// Whether it is asked what the person of the page is to the other.
  let isFromHere: Bool
  /// What is known of the family already.
  let family: Family

  static let with = "with"
  static let from = "from"

  struct Side {
    let person: ID<Person>
    let name: String
    let isAdult: Bool
    let bornOn: PartialDate?
  }

  /// - Parameter isFromHere: nil to ask what the adult is to the child.
  init(here: Side, there: Side, isFromHere: Bool?, family: Family) {
    self.here = here
    self.there = there
    self.family = family
    self.isFromHere = isFromHere ?? (here.isAdult && !there.isAdult)
  }

  var first: Side { isFromHere ? here : there }
  var second: Side { isFromHere ? there : here }

  /// The same form with what is known of the kind it asks for, to change or end.
  func filled(_ query: FormBody) -> FormBody {
    guard let kind: RelationshipKind = query.choice(RelationshipQuestions.kind),
      let link = family.links.first(where: {
        $0.kind == kind && [$0.person, $0.relative] == [first.person, second.person]
      })
    else { return query }
    var body = query
    body.add("couple", link.relationship.couple)
    body.add("responsibility", link.relationship.hasParentalResponsibility)
    body.add("caring", link.relationship.caresForChild)
    body.add("note", link.relationship.note)
    return body
  }
}

extension RelatedPair.Side {
  init(_ person: PersonProjection) {
    self.init(
      person: person.person, name: person.name, isAdult: person.stage == .adult,
      bornOn: person.bornOn)
  }
}

extension RelatedPair {
  /// What stands against the time since which they are said to be brothers or sisters: nobody is one before both are born.
  func objections(toBeing kind: RelationshipKind, since occurred: Occurrence) -> [Objection] {
    let siblings: [RelationshipKind] = [.sibling, .halfSibling, .stepSibling]
    guard siblings.contains(kind), case .between(let since, _) = occurred else { return [] }
    return [here, there].compactMap { side -> Objection? in
      guard let born = side.bornOn?.earliest, since.latest < born else { return nil }
      return Objection(
        at: "since",
        "\(side.name) was born on \(born.british): enter a later date, or leave it blank")
    }
  }
}

extension FormSubject {
  /// What is known of the family, in both directions.
  var known: Family { Family(opened.familyEntries) }
}
