import Record
public import Vocabulary

extension PlanCourse {
  /// What a plan was while it was of one kind.
  ///
  /// A plan keeps its kind, so that there is one stretch; older records may have given a plan another kind in a later version.
  public struct Stretch: Sendable {
    public let kind: PlanKind
    /// As they were written, the first first; never empty.
    public let versions: [Said<PlanWritten>]
    /// The first version of that kind.
    public let beginning: Said<PlanWritten>
    /// The day it became a plan of another kind; nil for the kind it has now.
    public let until: LocalDate?
  }

  /// One for each kind the plan has had, each counted from its first version of that kind; the kind it has now is the last.
  public var stretches: [Stretch] {
    let kinds = versions.map(\.content.kind).withoutRepeats
    return (kinds.filter { $0 != kind } + [kind]).compactMap { kind in
      let own = versions.filter { $0.content.kind == kind }
      guard let first = own.first, let last = own.last else { return nil }
      let next = versions.first { $0.entry.firstNumber > last.entry.firstNumber }
      return Stretch(
        kind: kind, versions: own, beginning: first, until: kind == self.kind ? nil : next?.day)
    }
  }
}
