public import Record
public import Returns

/// Where loaded returns are kept, apart from the record of people.
///
/// Nothing of what is kept here can be found by searching for people or by opening a person’s page.
public protocol ReturnStore: Sendable {
  /// Keeps a return with the access that says who loaded it, in one transaction: all of it or nothing.
  ///
  /// A file that has been loaded before changes nothing. A return of the same collection and authority supersedes
  /// the one before; both stay, and the newest counts.
  func load(_ packed: PackedReturn, logging access: AccessEvent) async throws -> ReturnLoading

  /// Every loaded return, the latest collection first, and of one collection the newest first.
  func loadedReturns() async throws -> [LoadedReturn]

  /// Hands over what returns say of their children, return by return and child by child, on one moment of the store.
  ///
  /// Nothing is handed over until the access is kept. No more than a part of a return is held in memory.
  /// - Throws: ``NotFound`` when one of them has not been loaded.
  func gather<Value: Sendable>(
    _ returns: [Digest], logging access: AccessEvent?, into value: Value,
    _ take: @escaping @Sendable (inout Value, ChildFacts) throws -> Void
  ) async throws -> Value
}

/// What came of loading a return.
public enum ReturnLoading: Hashable, Sendable {
  case loaded(LoadedReturn)
  /// The same file was loaded before, so nothing was changed.
  case alreadyLoaded(LoadedReturn)

  public var loadedReturn: LoadedReturn {
    switch self {
    case .loaded(let loaded), .alreadyLoaded(let loaded): loaded
    }
  }
}
