import Disclosure
public import Vocabulary

/// Opens the list of what has been published of own figures: when, by whom, about what, and how much was withheld.
///
/// No count of any of it is told: those stay sealed where they are kept.
public struct OpenReleases: Sendable {
  private let store: any PublicationStore

  public init(store: any PublicationStore) { self.store = store }

  /// Every release kept, the newest first.
  public func callAsFunction(by worker: Worker) async throws -> [ListedRelease] {
    guard Access.allows(.seeReleases, to: worker.role) else { throw NotAllowed(.seeReleases) }
    return try await store.publications().reversed().map { kept in
      let contents = try ReleaseContents(kept)
      return ListedRelease(
        number: kept.number, publishedAt: kept.publishedAt, name: kept.name,
        subject: contents.subject, shown: contents.publication.shown,
        withheld: contents.publication.withheld)
    }
  }
}

/// One release of own figures, without any of them.
public struct ListedRelease: Hashable, Sendable {
  /// The first is 1.
  public let number: Int64
  public let publishedAt: Instant
  /// Who asked for the figures.
  public let name: String
  /// Nil where it was not kept then.
  public let subject: ReleaseSubject?
  /// How many counts were shown for the first time.
  public let shown: Int
  /// How many were withheld for the first time.
  public let withheld: Int
}
