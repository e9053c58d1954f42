import Vocabulary

extension PlanCourse {
  /// A day by which a plan was to be reviewed, with the review that came next.
  public struct ReviewDate: Sendable {
    /// Nil where neither the last review nor the place’s clock says.
    public let due: DueDate?
    /// Nil while there was none.
    public let review: Said<ReviewHeld>?

    /// Whether it was reviewed by that day; nil where no day was set.
    public var isKept: Bool? {
      due.map { due in review.map { $0.day <= due.on } ?? false }
    }
  }

  /// Every review of the whole plan with the day by which it was due, the earliest first, and at last the one to come.
  ///
  /// Each day is as the review before set it, or by the place’s clock; the first is counted from the conference where that
  /// is on the record. What an older record calls a review of it from before it began sets no day.
  public func reviewDates(in place: LocalPractice) -> [ReviewDate] {
    var due =
      conference?.content.reviewBy
      ?? place.due(.firstReview, from: conference?.day ?? startedOn, plan: kind)
    let held = wholeReviews.filter { $0.day >= startedOn }.map { review in
      defer {
        due = review.content.nextReview ?? place.due(.nextReview, from: review.day, plan: kind)
      }
      return ReviewDate(due: due, review: review)
    }
    return held + [ReviewDate(due: due, review: nil)]
  }
}
