extension ReturnCheck {
  /// Reads a return from wherever its pieces come from, until there are no more, and sums up.
  public func run(_ next: () throws -> [UInt8]?) rethrows -> CheckSummary {
    while fault == nil, let piece = try next() { read(piece) }
    return finish()
  }

  /// Reads a return whose pieces arrive in their own time, such as an upload, and sums up.
  public func run<Pieces: AsyncSequence>(
    _ pieces: Pieces, isolation: isolated (any Actor)? = #isolation
  ) async throws -> CheckSummary where Pieces.Element: Collection<UInt8> {
    for try await piece in pieces where fault == nil {
      let whole: Void? = piece.withContiguousStorageIfAvailable { read(UnsafeRawBufferPointer($0)) }
      if whole == nil { read(Array(piece)) }
    }
    return finish()
  }
}
