public import Record
public import Vocabulary

extension Involvement {
  /// Every unmet need of a child that a completed assessment states, the newest assessment of each last.
  ///
  /// A need that is restated in the same words goes by the name it was first given.
  public func unmetNeeds(of child: ID<Person>) -> [NeedStatement] {
    statedNeeds(of: child).flatMap(\.needs).filter(\.isUnmet)
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
    let statutory = stated.lastIndex { $0.purpose.isStatutory } ?? 0
    var seen: Set<ID<NeedStatement>> = []
    return stated.enumerated().reversed().flatMap { place, one in
      let isNewest = !stated.dropFirst(place + 1).contains { $0.purpose == one.purpose }
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
  ) -> [(purpose: AssessmentPurpose, needs: [NeedStatement])] {
    var first: [NeedStatement] = []
    return completedAssessments.compactMap { completed in
      guard let needs = assessment(completed.content.assessment)?.needs(of: child) else {
        return nil
      }
      let named = needs.named(as: first)
      first += named.filter { need in !first.contains { $0.id == need.id } }
      return (completed.content.purpose, named)
    }
  }
}
