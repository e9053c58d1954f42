public import Record
public import Vocabulary

extension Involvement {
  /// Every unmet need of a child that a completed assessment states, the newest assessment of each last.
  ///
  /// A need that is restated in the same words goes by the name it was first given.
  public func unmetNeeds(of child: ID<Person>) -> [NeedStatement] {
    statedNeeds(of: child).flatMap(\.needs).filter(\.isUnmet)
  }

  /// Every unmet need of a child, each once, with the assessment that first stated it as unmet.
  public func unmetNeedsStated(
    of child: ID<Person>
  ) -> [(need: ID<NeedStatement>, by: Said<AssessmentCompleted>)] {
    var seen: Set<ID<NeedStatement>> = []
    return statedNeeds(of: child).flatMap { stated in
      stated.needs.filter { $0.isUnmet && seen.insert($0.id).inserted }.map { ($0.id, stated.by) }
    }
  }

  /// The unmet needs of a child that a plan has to answer.
  ///
  /// A newer assessment takes the place of an older one for the same purpose, and a statutory one, which states all seven needs,
  /// of every assessment before it.
  ///
  /// - Parameter planned: needs that lines of the plan were written for, which stay among them.
  public func needsToPlan(
    of child: ID<Person>, planned: Set<ID<NeedStatement>> = []
  ) -> [NeedStatement] {
    let stated = statedNeeds(of: child)
    let statutory = stated.lastIndex { $0.by.content.purpose.isStatutory } ?? 0
    var seen: Set<ID<NeedStatement>> = []
    return stated.enumerated().reversed().flatMap { place, one in
      let isNewest = !stated.dropFirst(place + 1).contains {
        $0.by.content.purpose == one.by.content.purpose
      }
      let holds = isNewest && place >= statutory
      return one.needs.filter { need in
        need.isUnmet && (holds || planned.contains(need.id)) && seen.insert(need.id).inserted
      }
      .reversed()
    }
    .reversed()
  }

  /// What each completed assessment that states needs of the child states, the earliest first.
  private func statedNeeds(
    of child: ID<Person>
  ) -> [(by: Said<AssessmentCompleted>, needs: [NeedStatement])] {
    var first: [NeedStatement] = []
    return completedAssessments.compactMap { completed in
      guard let needs = assessment(completed.content.assessment)?.needs(of: child) else {
        return nil
      }
      let named = needs.named(as: first)
      first += named.filter { need in !first.contains { $0.id == need.id } }
      return (completed, named)
    }
  }
}
