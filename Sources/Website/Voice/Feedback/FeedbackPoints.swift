import Casework
import Packs
import UseCases

extension SiteParts {
  /// The points a child has reached at which the place’s strategy asks what the family thinks.
  func feedbackPoints(_ view: PersonView) async throws -> [FeedbackAtPoints.Point] {
    var place = view.picture?.place ?? LocalPractice()
    if place.feedback.isEmpty {
      place.feedback = try await strategies.followed()?.pack.feedbackStages ?? []
    }
    let picture = Picture(
      of: view.opened.person, entries: view.opened.background,
      others: view.opened.relatives.compactMap(\.shown), on: view.opened.day, place: place)
    return picture.map(FeedbackAtPoints.points) ?? []
  }
}
