import Vocabulary

/// What is wrong with a pack although every key of it is right.
struct SenseCheck {
  let pack: StrategyPack
  let language: SharedLanguage
  let reading: PackReading

  var faults: [PackFault] {
    identity + parties + parameters + decisions + figures + indicators + measures + audited
      + surveys + levels + areas
  }

  private var identity: [PackFault] {
    var faults: [PackFault] = []
    if !pack.id.value.isEmpty, pack.id.value != reading.folder.name {
      faults.append(
        PackFault(
          reading.identityPlace,
          found: "the pack “\(pack.id)” in the folder \(reading.folder.name)",
          expected: "the folder to have the name of the pack"))
    }
    if let period = pack.identity.period.value, period.from > period.to {
      faults.append(
        PackFault(
          reading.identityPlace, found: "a period from \(period.from) to \(period.to)",
          expected: "the first year first"))
    }
    return faults
  }

  /// Agencies and bodies are named alike, so no name may be both.
  private var parties: [PackFault] {
    let agencies = Set(pack.agencies.map(\.id.value))
    return pack.bodies.filter { agencies.contains($0.id.value) }.map {
      PackFault(
        place(.bodies, $0.id.value), found: "a body with the name of an agency, “\($0.id)”",
        expected: "a name that no agency has")
    }
  }

  private var parameters: [PackFault] {
    pack.rules.flatMap { rule in
      let known = language.rules.first { $0.rule == rule.rule }?.parameters ?? []
      return rule.parameters.filter { !known.contains($0.name) }.map {
        PackFault(
          place(.rules, rule.declaredName), found: "the parameter “\($0.name)” of \(rule.rule)",
          expected: known.isEmpty
            ? "no parameter: \(rule.rule) has none" : "one of \(known.joined(separator: ", "))",
          nearest: NearestName.to($0.name, among: known))
      }
    }
  }

  private var decisions: [PackFault] {
    pack.questions.compactMap { question in
      guard let option = question.decision?.option,
        !question.options.contains(where: { $0.id == option })
      else { return nil }
      let options = question.options.map(\.id.value)
      return PackFault(
        place(.questions, question.declaredName), found: "the decision “\(option)”",
        expected: "one of the options: \(options.joined(separator: ", "))",
        nearest: NearestName.to(option.value, among: options))
    }
  }

  private var figures: [PackFault] {
    pack.figures.filter { $0.value == nil && $0.words == nil }.map {
      PackFault(
        place(.figures, $0.declaredName), found: "a figure with neither number nor word",
        expected: "“value” or “words”",
        why: "A figure that is missing is an open question or a known gap, never a figure.")
    }
  }

  private var indicators: [PackFault] {
    pack.indicators.filter {
      ($0.type == .percentage || $0.type == .rate) && $0.denominator == nil
    }.map {
      PackFault(
        place(.indicators, $0.declaredName), found: "a \($0.type.rawValue) without “denominator”",
        expected: "what it is out of")
    }
  }

  private var levels: [PackFault] {
    Dictionary(grouping: pack.levels, by: \.order).values.filter { $0.count > 1 }.compactMap {
      guard let last = $0.last else { return nil }
      return PackFault(
        place(.levels, last.declaredName), found: "a second level with the order \(last.order)",
        expected: "each level in a place of its own on the scale")
    }
  }

  private func place(_ kind: DeclarationKind, _ name: String) -> SourcePlace {
    reading.place(of: DeclarationKey(kind, name))
  }
}
