extension StrategyPack {
  /// This pack with what it does not declare itself taken over from the pack it extends.
  func takingOver(_ other: StrategyPack) -> StrategyPack {
    var joined = self
    for part in StrategyPack.parts where !identity.replaces.contains(part.kind) {
      let leavesOut = identity.leavesOut.filter { $0.kind == part.kind }.map(\.id)
      let taken = part.takeOver(&joined, other, Set(leavesOut))
      joined.inherited.formUnion(taken.map { DeclarationKey(part.kind, $0) })
    }
    return joined
  }

  /// The names of everything declared, its own and what it has taken over.
  var names: [DeclarationKind: Set<String>] {
    Dictionary(uniqueKeysWithValues: StrategyPack.parts.map { ($0.kind, Set($0.names(self))) })
  }

  /// Every declaration, in the order of the kinds.
  public var declarations: [DeclarationKey] {
    StrategyPack.parts.flatMap { part in
      part.names(self).map { DeclarationKey(part.kind, $0) }
    }
  }

  /// What each declaration names that must exist.
  var references: [(from: DeclarationKey, to: [Reference])] {
    StrategyPack.parts.flatMap { part in
      part.references(self).map { (DeclarationKey(part.kind, $0.name), $0.references) }
    }
  }
}

extension SharedLanguage {
  /// The names of everything declared.
  var names: [DeclarationKind: Set<String>] {
    Dictionary(uniqueKeysWithValues: SharedLanguage.parts.map { ($0.kind, Set($0.names(self))) })
  }
}
