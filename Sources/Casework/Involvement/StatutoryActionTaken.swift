import Record
import Vocabulary

/// What somebody decided about statutory action, by itself or at a review.
struct StatutoryActionTaken: Sendable {
  let entry: Entry
  let action: StatutoryAction

  var day: LocalDate { entry.envelope.occurred.earliest }
}

extension Involvement {
  /// Every decision about statutory action, the earliest first.
  var statutoryActions: [StatutoryActionTaken] {
    let decided = said.all(StatutoryDecision.self).map {
      StatutoryActionTaken(entry: $0.entry, action: $0.content.action)
    }
    let reviewed = said.all(ReviewHeld.self).compactMap { review in
      review.content.statutoryAction.map {
        StatutoryActionTaken(entry: review.entry, action: $0)
      }
    }
    return (decided + reviewed).sorted { $0.entry.place < $1.entry.place }
  }
}
