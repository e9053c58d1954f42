import Casework
import Markup

/// How to read the signs that a genogram uses, and no others.
struct GenogramKey {
  let family: GenogramFamily

  init(_ family: GenogramFamily) { self.family = family }
}

extension GenogramKey: Component {
  var markup: Markup {
    """
    <details class="genogram-key"><summary>How to read the drawing</summary>\
    <ul>\(each(lines) { "<li>\($0)</li>" })</ul></details>
    """
  }

  private var lines: [String] {
    let people = family.people
    let couples = family.ties.filter { $0.kind == .partner }
    let lines: [(String, Bool)] = [
      ("Square: male", people.contains { $0.sex == .male && $0.stage != .unborn }),
      ("Circle: female", people.contains { $0.sex == .female && $0.stage != .unborn }),
      ("Diamond: sex not known", people.contains { $0.sex == .notKnown && $0.stage != .unborn }),
      ("Triangle: not yet born", people.contains { $0.stage == .unborn }),
      ("Double outline: the person this page is about", true),
      ("Cross: has died", people.contains { $0.died != nil }),
      ("Level solid line: married or civil partners", couples.contains { $0.couple == .married }),
      ("Level dashed line: living together", couples.contains { $0.couple == .livingTogether }),
      (
        "Level dotted line: a couple living apart, or parents whose relationship is not recorded",
        family.ties.contains { $0.kind.isParent } || couples.contains { $0.couple == .apart }
      ),
      ("One stroke across: separated", couples.contains { $0.isSeparated }),
      ("Two strokes across: divorced", couples.contains { $0.couple == .divorced }),
      (
        "Dashed line to a child: adopted",
        family.ties.contains { $0.kind == .adoptiveParent }
      ),
      ("Dotted line to a child: cared for", family.ties.contains { $0.kind.isCarer }),
      ("Blue dashed line: people who live together", !family.homes.isEmpty),
      ("Brothers and sisters stand eldest first, from the left", true),
    ]
    return lines.filter(\.1).map(\.0)
  }

  static let examples = [
    Example("a key", GenogramKey(GenogramExample.twoHomes.family))
  ]
}

extension GenogramTie {
  fileprivate var isSeparated: Bool {
    couple == .separated || (hasEnded && couple != .divorced)
  }
}
