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
    let part =
      team.map(\.name).first(where: isNamed).map { "\($0) is in the team around this child" }
      ?? approvers.first(where: isNamed).map { "\($0) approved decisions about this child" }
    return part.map {
      [
        Objection(
          HighLevelsDrawAPlan.rule, at: "chair",
          "\($0): a conference is chaired by somebody independent of the work")
      ]
    } ?? []
  }

  private var approvers: [String] {
    picture.chronology.standing(DecisionApproved.self).map(\.entry.envelope.author.name)
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
  /// It does with every word of their name; with the family name after nothing but initials, as in “D. Osei, service manager”;
  /// and with the family name alone, as in “Mr Osei”. Somebody of another first name is somebody else.
  private func isNamed(_ other: String) -> Bool {
    let words = FoldedName(other).tokens
    guard let familyName = words.last else { return false }
    if Set(FoldedName(name).tokens).isSuperset(of: words) { return true }
    return name.split(separator: ",").contains { part in
      let typed = FoldedName(String(part)).tokens.filter { !Self.besides.contains($0) }
      guard let place = typed.lastIndex(of: familyName) else { return false }
      guard place > 0 else { return typed.count == 1 }
      return typed[..<place].allSatisfy { word in
        words.contains(word) || word.count == 1 && words.contains { $0.hasPrefix(word) }
      }
    }
  }

  /// Titles, and what else stands before a name.
  private static let besides: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "sir", "dame",
    "chair", "chaired", "by", "independent",
  ]
}
