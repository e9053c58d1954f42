import Record
import Vocabulary

extension PlanAgreed {
  /// The version that was agreed, as far as the picture shows it.
  func written(in picture: Picture) -> PlanWritten? {
    picture.involvement.plan(plan)?.versions.first { $0.id == version }?.content
  }
}

extension PlanWritten {
  /// The unmet needs of a child that the plan has to answer.
  func needs(of child: ID<Person>, in involvement: Involvement) -> [NeedStatement] {
    involvement.needsToPlan(of: child, planned: Set(lines.flatMap(\.needs)))
  }
}
