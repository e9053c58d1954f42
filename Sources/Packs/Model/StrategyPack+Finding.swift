extension StrategyPack {
  /// Where the documents say what a declaration says.
  public func sources(of key: DeclarationKey) -> [Source] {
    StrategyPack.parts.first { $0.kind == key.kind }?.sources(self, key.id) ?? []
  }
}
