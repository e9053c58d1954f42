/// How one version of a pack differs from another, and what each difference affects.
public struct PackChanges: Equatable, Sendable {
  /// What the pack says of itself that changed.
  public let identity: [KeyChange]
  /// In the order of the kinds.
  public let declarations: [DeclarationChange]

  public init(from old: StrategyPack, to new: StrategyPack) {
    identity = KeyChange.between(
      PackIdentity.shape.write(old.identity), PackIdentity.shape.write(new.identity)
    ).filter { $0.key != DeclarationKind.documents.rawValue }
    let affected = Affected(old, new)
    declarations = StrategyPack.parts.flatMap { part in
      PackChanges.changes(of: part, from: old, to: new).map { key, type, keys in
        DeclarationChange(key: key, type: type, keys: keys, affects: affected.by(key))
      }
    }
  }

  public var isEmpty: Bool { identity.isEmpty && declarations.isEmpty }

  private static func changes(
    of part: Part<StrategyPack>, from old: StrategyPack, to new: StrategyPack
  ) -> [(DeclarationKey, ChangeType, [KeyChange])] {
    let before = Dictionary(part.nodes(old).map { ($0.name, $0.node) }) { one, _ in one }
    let after = part.nodes(new)
    let kept = Set(after.map(\.name))
    let gone = part.names(old).filter { !kept.contains($0) }
    return after.compactMap { piece in
      let key = DeclarationKey(part.kind, piece.name)
      guard let was = before[piece.name] else { return (key, .added, []) }
      let keys = KeyChange.between(was, piece.node)
      return keys.isEmpty ? nil : (key, .changed, keys)
    } + gone.map { (DeclarationKey(part.kind, $0), .removed, []) }
  }
}

/// One declaration that was added, changed or removed.
public struct DeclarationChange: Equatable, Sendable {
  public let key: DeclarationKey
  public let type: ChangeType
  /// The keys of it that changed.
  public let keys: [KeyChange]
  /// The declarations that name it, before or after.
  public let affects: [DeclarationKey]
}

/// What happened to a declaration.
public enum ChangeType: String, CaseIterable, Sendable {
  case added
  case changed
  case removed
}

/// One key that changed: what stood there, and what stands there now.
public struct KeyChange: Equatable, Sendable {
  public let key: String
  /// Nil where there was nothing.
  public let before: String?
  /// Nil where there is nothing now.
  public let after: String?

  static func between(_ old: YAMLNode, _ new: YAMLNode) -> [KeyChange] {
    let before = entries(old)
    let after = entries(new)
    let keys =
      after.map(\.key) + before.map(\.key).filter { key in !after.contains { $0.key == key } }
    return keys.compactMap { key in
      let was = before.first { $0.key == key }.map { YAMLWriter.write($0.value) }
      let now = after.first { $0.key == key }.map { YAMLWriter.write($0.value) }
      return was == now ? nil : KeyChange(key: key, before: trimmed(was), after: trimmed(now))
    }
  }

  private static func entries(_ node: YAMLNode) -> [YAMLNode.Entry] {
    if case .map(let entries) = node.content { entries } else { [] }
  }

  private static func trimmed(_ text: String?) -> String? {
    guard var text = text?[...] else { return nil }
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// Which declarations name which.
private struct Affected {
  private var naming: [DeclarationKey: Set<DeclarationKey>] = [:]

  init(_ packs: StrategyPack...) {
    for pack in packs {
      for (from, references) in pack.references {
        for key in references.flatMap(\.keys) where key != from {
          naming[key, default: []].insert(from)
        }
      }
    }
  }

  func by(_ key: DeclarationKey) -> [DeclarationKey] {
    (naming[key] ?? []).sorted()
  }
}
