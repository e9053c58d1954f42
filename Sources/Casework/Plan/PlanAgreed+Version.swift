import Record
import Vocabulary

extension PlanAgreed {
  /// The version that was agreed, as far as the picture shows it.
  func written(in picture: Picture) -> PlanWritten? {
    picture.involvement.plan(plan)?.versions.first { $0.id == version }?.content
  }
}

extension PlanWritten {
  /// The unmet needs of a child that the plan has to answer: those of its own assessment, or of the newest that states any.
  func needs(of child: ID<Person>, in involvement: Involvement) -> [NeedStatement] {
    let own = assessment.flatMap { involvement.assessment($0) }.flatMap {
      $0.isOpen ? nil : $0
    }
    let newest = involvement.completedAssessments.compactMap {
      involvement.assessment($0.content.assessment)
    }
    .last { $0.needs(of: child) != nil }
    return (own ?? newest)?.needs(of: child)?.filter(\.isUnmet) ?? []
  }
}
