public import Vocabulary

extension PackLibrary {
  /// The traceability table: every rule in force, objective, formal indicator and named system of the real places.
  ///
  /// Nothing counts as served unless the shared language says by what and proven by which test; of indicators,
  /// unless figures of them are made.
  public func trace(
    _ figures: (StrategyPack) -> [ID<IndicatorDeclaration>: Serving] = { _ in [:] }
  ) -> [TraceRow] {
    packs.filter { !$0.place.isFictional }.flatMap { Tracing($0, language, figures($0)).rows }
  }
}

extension [TraceRow] {
  /// The table as comma-separated values, the heading first.
  public var csv: String {
    ([TraceRow.heading] + map(\.columns)).map { cells in
      cells.map(Self.cell).joined(separator: ",") + "\n"
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
  private let pack: StrategyPack
  private let served: [DeclarationKey: Serving]
  private let figures: [ID<IndicatorDeclaration>: Serving]

  init(
    _ pack: StrategyPack, _ language: SharedLanguage,
    _ figures: [ID<IndicatorDeclaration>: Serving]
  ) {
    self.pack = pack
    self.figures = figures
    served = Dictionary(language.served.map { ($0.item, $0.serving) }) { one, _ in one }
  }

  var rows: [TraceRow] { rules + objectives + indicators + systems }

  private var rules: [TraceRow] {
    pack.rules.map {
      row(.rule, $0.declaredName, DeclarationKey(.rules, $0.declaredName), practiceRule($0.rule))
    }
  }

  private var indicators: [TraceRow] {
    pack.indicators.filter(\.status.isFormal).map {
      row(
        .indicator, $0.declaredName, DeclarationKey(.indicators, $0.declaredName), figures[$0.id])
    }
  }

  private var systems: [TraceRow] {
    pack.systems.map {
      TraceRow(
        .system, $0.declaredName, pack.id.value,
        $0.item ?? DeclarationKey(.systems, $0.declaredName), system($0.declaredName))
    }
  }

  /// An objective is served as far as the rules that carry it out, the indicators that show it and the following of
  /// its actions are.
  private var objectives: [TraceRow] {
    pack.objectives.map { objective in
      let actions = pack.actions.filter { $0.objective == objective.id }
      let more = actions.flatMap(\.rules).filter { !objective.rules.contains($0) }
      return self.objective(
        objective.declaredName, .objectives,
        parts(objective.rules + more.withoutRepeats, objective.indicators)
          + (actions.isEmpty ? [] : [("following its actions", system("delivery-plan"))]))
    }
      + pack.evidence.map {
        objective($0.declaredName, .evidence, parts($0.rules, $0.indicators))
      }
  }

  private func parts(
    _ rules: [RuleNumber], _ indicators: [ID<IndicatorDeclaration>]
  ) -> [(String, Serving?)] {
    rules.map { ($0.description, practiceRule($0)) }
      + indicators.map { ($0.value, figures[$0]) }
  }

  private func objective(
    _ name: String, _ kind: DeclarationKind, _ parts: [(String, Serving?)]
  ) -> TraceRow {
    let working = parts.filter { $0.1 != nil && $0.1?.status != .notYet }
    let open = parts.filter { $0.1?.status != .served }.map(\.0)
    let status: ServiceStatus =
      working.isEmpty ? .notYet : open.isEmpty ? .served : .partly
    return TraceRow(
      kind: .objective, id: name, place: pack.id.value,
      item: "\(pack.id)/\(DeclarationKey(kind, name))",
      servedBy: working.map(\.0), tests: working.compactMap { $0.1?.tests.first?.description },
      status: status,
      missing: open.isEmpty
        ? (parts.isEmpty ? "No rule or indicator of the strategy carries it out." : nil)
        : "Not, or only partly: \(open.joined(separator: ", ")).")
  }

  private func practiceRule(_ rule: RuleNumber) -> Serving? {
    served[DeclarationKey(.practiceRules, rule.description)]
  }

  private func system(_ name: String) -> Serving? {
    served[DeclarationKey(.systemNames, name)]
  }

  private func row(
    _ kind: TraceKind, _ id: String, _ item: DeclarationKey, _ serving: Serving?
  ) -> TraceRow {
    TraceRow(kind, id, pack.id.value, item, serving)
  }
}

extension TraceRow {
  fileprivate init(
    _ kind: TraceKind, _ id: String, _ place: String, _ item: DeclarationKey,
    _ serving: Serving?
  ) {
    self.init(
      kind: kind, id: id, place: place, item: "\(place)/\(item)",
      servedBy: serving?.by.map(\.description) ?? [],
      tests: serving?.tests.map(\.description) ?? [], status: serving?.status ?? .notYet,
      missing: serving?.missing)
  }
}

extension [RuleNumber] {
  fileprivate var withoutRepeats: [RuleNumber] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
