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
    let own = assessment.flatMap { involvement.assessment($0)?.completed }
    let newest = involvement.completedAssessments.last { completed in
      completed.content.children.contains { $0.child == child }
    }
    return (own ?? newest)?.content.children.filter { $0.child == child }.flatMap(\.unmet) ?? []
  }
}
