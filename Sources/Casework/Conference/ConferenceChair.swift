import Record
import Vocabulary

/// Who chairs a conference: nobody who is responsible for the work with the child.
///
/// Working Together to Safeguard Children 2023, chapter 3: the chair answers to the director of children’s services and is
/// independent of whoever manages the work with the family.
struct ConferenceChair {
  let name: String
  let picture: Picture
  let author: Author

  var objections: [Objection] {
    if let one = responsible.first(where: isNamed) {
      return [
        Objection(
          at: "chair",
          "\(one) is responsible for the work with this child: enter the independent person who chaired, with their first name and family name"
        )
      ]
    }
    guard let one = team.map(\.name).first(where: isNamed) else { return [] }
    return [
      Objection(
        HighLevelsDrawAPlan.rule, at: "chair",
        "\(one) is in the team around this child: a conference is chaired by somebody independent of the work"
      )
    ]
  }

  private var team: [PersonProjection.TeamMember] {
    Team.members(in: picture.chronology.lines.map(\.entry)).filter { $0.until == nil }
  }

  /// Whoever leads the work or a plan, and the child’s social workers.
  private var responsible: [String] {
    let socialWorkers = Set(
      picture.chronology.lines.map(\.entry.envelope.author).filter { $0.role == .socialWorker }
        .map(\.practitioner))
    return
      team.filter {
        $0.position == .leadProfessional || socialWorkers.contains($0.practitioner)
      }
      .map(\.name) + picture.involvement.openPlans.compactMap(\.current.content.lead?.name)
      + (author.role == .socialWorker ? [author.name] : [])
  }

  /// Whether what was typed can mean somebody.
  ///
  /// It does with every word of their name, or with the family name and nothing before it than initials or a title, as in
  /// “D. Osei, service manager” and “Mr Osei”.
  private func isNamed(_ other: String) -> Bool {
    let words = FoldedName(other).tokens
    let typed = FoldedName(name).tokens.filter { !Self.titles.contains($0) }
    guard let familyName = words.last, let place = typed.lastIndex(of: familyName) else {
      return false
    }
    if Set(typed).isSuperset(of: words) { return true }
    return typed[..<place].allSatisfy { word in
      words.contains(word) || word.count == 1 && words.contains { $0.hasPrefix(word) }
    }
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "sir", "dame",
  ]
}
