import Casework
import Charts
import Examples
import Record
import Vocabulary

/// A family made from a seed: any number of people, any ties among them, sensible or not.
struct RandomFamily {
  private var state: UInt64
  private(set) var family: GenogramFamily

  init(seed: UInt64, most: Int = 25) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    family = GenogramFamily(index: "p0", people: [])
    let count = 1 + below(most)
    let people = (0..<count).map { number in
      GenogramPerson(
        person: ID("p\(number)"), name: name(number), sex: pick(Sex.allCases),
        stage: pick(Stage.allCases), bornOn: below(4) == 0 ? nil : .year(1930 + below(95)),
        age: "\(below(80)) years", died: below(8) == 0 ? "2019" : nil)
    }
    var ties: [GenogramTie] = []
    for _ in 0..<below(count * 2 + 1) {
      ties.append(
        GenogramTie(
          ID("p\(below(count))"), pick(RelationshipKind.allCases), of: ID("p\(below(count))"),
          couple: pick(Couple.allCases)))
    }
    let homes = (0..<below(4)).map { number in
      GenogramHome(
        "Home \(number)",
        (0...below(6)).map { _ in GenogramHome.Member(ID("p\(below(count))")) })
    }
    family = GenogramFamily(index: "p0", people: people, ties: ties, homes: homes)
  }

  private mutating func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return count > 0 ? Int(state % UInt64(count)) : 0
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  private mutating func name(_ number: Int) -> String {
    let names = ["Maya Okafor", "Wilhelmina Featherstonehaugh-Cholmondeley", "أمينة", "<b>Jo</b>"]
    return "\(names[below(names.count)]) \(number)"
  }
}
