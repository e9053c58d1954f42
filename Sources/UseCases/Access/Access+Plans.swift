public import Casework

extension Access {
  /// Whether a worker may decide that a plan of a kind begins or ends: those that the law requires are children’s social
  /// care’s.
  ///
  /// Children Act 1989, sections 17 and 47; Working Together 2023, chapter 3.
  static func decides(on kind: PlanKind, _ worker: Worker) -> Bool {
    !kind.isStatutory || decidesForSocialCare(worker)
  }

  /// What stands against this worker recording something by which a plan begins or ends.
  ///
  /// They may record it with their reason all the same.
  public static func objections(
    to judged: any Judged, in picture: Picture, by worker: Worker
  ) -> [Objection] {
    HighLevelsDrawAPlan.plansDecided(by: judged, in: picture)
      .first { !decides(on: $0.kind, worker) }
      .map { [HighLevelsDrawAPlan.objection(leavingToSocialCare: $0.kind, at: $0.question)] } ?? []
  }
}
