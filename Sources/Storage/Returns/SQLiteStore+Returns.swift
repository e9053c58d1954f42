public import Record
public import Returns
public import UseCases

extension SQLiteStore: ReturnStore {
  public func load(
    _ packed: PackedReturn, logging access: AccessEvent
  ) async throws -> ReturnLoading {
    try await write { writer in
      let table = LoadedReturnTable(writer)
      if let row = try table.row(packed.digest) { return .alreadyLoaded(row.loaded) }
      let number = try table.insert(packed, access)
      for (place, chunk) in packed.chunks.enumerated() {
        try writer.keep(chunk, place, of: packed, number)
      }
      try writer.log(access)
      guard let row = try table.row(packed.digest) else { throw NotFound() }
      return .loaded(row.loaded)
    }
  }

  public func loadedReturns() async throws -> [LoadedReturn] {
    try await read { try LoadedReturnTable($0).all() }
  }

  public func gather<Value: Sendable>(
    _ returns: [Digest], logging access: AccessEvent?, into value: Value,
    _ take: @escaping @Sendable (inout Value, ChildFacts) throws -> Void
  ) async throws -> Value {
    if let access { try await noting(access) }
    return try await read { reader in
      var value = value
      for digest in returns { try reader.gather(digest) { try take(&value, $0) } }
      return value
    }
  }

  private func noting(_ access: AccessEvent) async throws {
    do {
      try await log(access)
    } catch {
      throw NotLogged()
    }
  }
}

extension SQLiteWriter {
  fileprivate func keep(
    _ chunk: [UInt8], _ place: Int, of packed: PackedReturn, _ number: Int64
  ) throws {
    let purpose = LoadedReturnTable.chunkPurpose(packed.digest, place, of: packed.chunks.count)
    try db.run(
      "INSERT INTO return_chunk (return, number, facts) VALUES (?, ?, ?)", .integer(number),
      .integer(Int64(place)), .bytes(try memory.keys.detail.seal(bytes: chunk, for: purpose)))
  }
}

extension SQLiteReader {
  fileprivate func gather(_ digest: Digest, _ take: (ChildFacts) throws -> Void) throws {
    guard let row = try LoadedReturnTable(self).row(digest) else { throw NotFound() }
    for place in 0..<Int(row.chunks) {
      let sealed = try db.first(
        "SELECT facts FROM return_chunk WHERE return = ? AND number = ?", .integer(row.number),
        .integer(Int64(place))
      ) { $0.bytes(0) }
      guard let sealed else { throw damaged(row.loaded) }
      for child in try children(sealed, place, row) { try take(child) }
    }
  }

  /// The children of one part.
  private func children(
    _ sealed: [UInt8], _ place: Int, _ row: LoadedReturnTable.Row
  ) throws -> [ChildFacts] {
    let purpose = LoadedReturnTable.chunkPurpose(row.loaded.digest, place, of: Int(row.chunks))
    do {
      let bytes = try memory.keys.detail.openBytes(sealed, for: purpose)
      var reader = try FactReader(bytes, of: row.loaded.source)
      var children: [ChildFacts] = []
      while let child = try reader.next() { children.append(child) }
      return children
    } catch {
      throw damaged(row.loaded)
    }
  }

  private func damaged(_ loaded: LoadedReturn) -> StoreProblem {
    .damaged(
      path: memory.path,
      why: "part of the \(loaded.collection) return \(loaded.digest) is missing or was changed")
  }
}
