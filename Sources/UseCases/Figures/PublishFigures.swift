public import Disclosure
import Record
public import Vocabulary

/// Publishes own figures: makes them safe together with every release before, and keeps that they are published before
/// anybody sees one.
public struct PublishFigures: Sendable {
  private let store: any PublicationStore
  private let now: @Sendable () -> Instant

  public init(store: any PublicationStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// - Parameters:
  ///   - subject: what they are about.
  ///   - make: makes the figures safe after what has been published before; asked again where somebody else published in
  ///     the meantime.
  public func callAsFunction<Made: Sendable>(
    _ subject: ReleaseSubject, by worker: Worker,
    _ make: (PublicationHistory) throws -> (Made, Publication)
  ) async throws -> Made {
    guard Access.allows(.seeOwnFigures, to: worker.role) else { throw NotAllowed(.seeOwnFigures) }
    for _ in 0..<Self.mostTries {
      let kept = try await store.publications()
      let (made, publication) = try make(try Self.history(of: kept))
      guard !publication.isNothingNew else { return made }
      let isKept = try await store.keep(
        try ReleaseContents(publication, about: subject).bytes, after: kept.last?.number ?? 0,
        at: now(),
        by: worker.author)
      if isKept { return made }
    }
    throw OthersArePublishing()
  }

  private static let mostTries = 5

  private static func history(
    of kept: [KeptPublication]
  ) throws(DamagedHistory) -> PublicationHistory {
    var history = PublicationHistory()
    for release in kept {
      try history.add(try ReleaseContents(release).publication)
    }
    return history
  }
}

/// Somebody else published figures again and again while these were made safe.
public struct OthersArePublishing: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String {
    "Others are publishing figures at this moment. Nothing was published; try again."
  }
}
