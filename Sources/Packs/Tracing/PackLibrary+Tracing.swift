import Vocabulary

extension PackLibrary {
  /// The traceability table: every rule in force, objective, formal indicator and named system of the real places.
  ///
  /// Nothing counts as served unless the shared language says by what and proven by which test.
  public var trace: [TraceRow] {
    let tracing = Tracing(language)
    return packs.filter { !$0.place.isFictional }.flatMap(tracing.rows)
  }

  /// The table as comma-separated values, the heading first.
  public var traceCSV: String {
    ([TraceRow.heading] + trace.map(\.columns)).map { cells in
      cells.map(PackLibrary.cell).joined(separator: ",") + "\n"
    }.joined()
  }

  private static func cell(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

/// Makes the lines of the table for one pack.
private struct Tracing {
  private let served: [DeclarationKey: ServedItem]

  init(_ language: SharedLanguage) {
    served = Dictionary(language.served.map { ($0.item, $0) }) { one, _ in one }
  }

  func rows(_ pack: StrategyPack) -> [TraceRow] {
    rules(pack) + objectives(pack) + indicators(pack) + systems(pack)
  }

  private func rules(_ pack: StrategyPack) -> [TraceRow] {
    pack.rules.map {
      row(.rule, $0.declaredName, pack, .rules, served[practiceRule($0.rule)])
    }
  }

  private func indicators(_ pack: StrategyPack) -> [TraceRow] {
    pack.indicators.filter(\.status.isFormal).map {
      row(
        .indicator, $0.declaredName, pack, .indicators,
        served[DeclarationKey(.indicators, $0.declaredName)])
    }
  }

  private func systems(_ pack: StrategyPack) -> [TraceRow] {
    pack.systems.map {
      TraceRow(
        .system, $0.declaredName, pack.id.value,
        $0.item ?? DeclarationKey(.systems, $0.declaredName),
        served[DeclarationKey(.systemNames, $0.declaredName)])
    }
  }

  /// An objective is served as far as the rules that carry it out and the indicators that show it are.
  private func objectives(_ pack: StrategyPack) -> [TraceRow] {
    let objectives = pack.objectives.map { ($0.declaredName, $0.rules, $0.indicators) }
    let signs = pack.evidence.map { ($0.declaredName, $0.rules, $0.indicators) }
    return objectives.map { objective($0.0, .objectives, $0.1, $0.2, pack) }
      + signs.map { objective($0.0, .evidence, $0.1, $0.2, pack) }
  }

  private func objective(
    _ name: String, _ kind: DeclarationKind, _ rules: [RuleNumber],
    _ indicators: [ID<IndicatorDeclaration>], _ pack: StrategyPack
  ) -> TraceRow {
    let parts =
      rules.map { ($0.description, served[practiceRule($0)]) }
      + indicators.map { ($0.value, served[DeclarationKey(.indicators, $0.value)]) }
    let working = parts.filter { $0.1 != nil && $0.1?.status != .notYet }
    let open = parts.filter { $0.1?.status != .served }.map(\.0)
    let status: ServiceStatus =
      working.isEmpty ? .notYet : open.isEmpty ? .served : .partly
    return TraceRow(
      kind: .objective, id: name, place: pack.id.value,
      item: "\(pack.id)/\(DeclarationKey(kind, name))",
      servedBy: working.map(\.0), tests: working.compactMap { $0.1?.tests.first?.description },
      status: status,
      missing: status == .partly ? "Not, or only partly: \(open.joined(separator: ", "))." : nil)
  }

  private func practiceRule(_ rule: RuleNumber) -> DeclarationKey {
    DeclarationKey(.practiceRules, rule.description)
  }

  private func row(
    _ kind: TraceKind, _ id: String, _ pack: StrategyPack, _ folder: DeclarationKind,
    _ served: ServedItem?
  ) -> TraceRow {
    TraceRow(kind, id, pack.id.value, DeclarationKey(folder, id), served)
  }
}

extension TraceRow {
  fileprivate init(
    _ kind: TraceKind, _ id: String, _ place: String, _ item: DeclarationKey,
    _ served: ServedItem?
  ) {
    self.init(
      kind: kind, id: id, place: place, item: "\(place)/\(item)",
      servedBy: served?.by.map(\.description) ?? [],
      tests: served?.tests.map(\.description) ?? [], status: served?.status ?? .notYet,
      missing: served?.missing)
  }
}
