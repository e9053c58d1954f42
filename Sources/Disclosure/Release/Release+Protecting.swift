extension Release {
  /// Decides what to show, so that nothing withheld now or before can be worked out from this
  /// release, those before it and what anybody knows, all together.
  public func protected(
    by rule: SuppressionRule = .standard, after history: PublicationHistory = PublicationHistory()
  ) throws(CannotBeProtected) -> ProtectedRelease {
    var joint = JointSystem(history)
    joint.add(self)
    let suppression = Suppression(joint.system, rule, withheldBefore: joint.withheldBefore)
    guard suppression.unprotected.isEmpty else {
      throw CannotBeProtected(keys: suppression.unprotected.map { joint.keys[$0] }.sorted())
    }
    return joint.protected(self, suppression, rule)
  }

  /// The history with this release added to it, as it was protected.
  public func recorded(
    _ protected: ProtectedRelease, in history: PublicationHistory
  ) -> PublicationHistory {
    var history = history
    var places: [CellKey: Int] = [:]
    let latest = history.latest
    for (key, cell) in cells.sorted(by: { $0.key < $1.key }) {
      let outcome: PublicationHistory.Outcome =
        switch cell.standing {
        case .implied: .implied
        case .known: .shown
        case .offered: protected[key] == .withheld ? .withheld : .shown
        }
      if let place = latest[key], history.cells[place].count == cell.count {
        places[key] = place
        if outcome == .shown || history.cells[place].outcome == .implied {
          history.set(outcome, at: place)
        }
      } else {
        places[key] = history.append(.init(key: key, count: cell.count, outcome: outcome))
      }
    }
    history.append(
      relations.map { relation in
        relation.terms.compactMap { term in
          places[term.key].map { .init(cell: $0, factor: term.factor) }
        }
      })
    return history
  }
}

/// A release together with everything published before it, as one system of counts.
private struct JointSystem {
  private(set) var system = CellSystem()
  private(set) var keys: [CellKey] = []
  private(set) var withheldBefore: [Int] = []
  private var numbers: [CellKey: Int] = [:]
  private let history: PublicationHistory

  init(_ history: PublicationHistory) {
    self.history = history
  }

  mutating func add(_ release: Release) {
    let latest = history.latest
    var before: [Int: Release.Cell] = [:]
    for (key, cell) in release.cells {
      if let place = latest[key], history.cells[place].count == cell.count { before[place] = cell }
    }
    for (place, entry) in history.cells.enumerated() {
      let number = add(entry, now: before[place])
      if before[place] != nil { numbers[entry.key] = number }
    }
    for (key, cell) in release.cells.sorted(by: { $0.key < $1.key }) where numbers[key] == nil {
      numbers[key] = system.add(
        count: cell.count, standing: cell.standing, weight: cell.weight,
        isHidden: cell.standing == .implied)
      keys.append(key)
    }
    for relation in history.relations {
      system.relate(relation.map { .init(to: $0.cell, factor: $0.factor) })
    }
    for relation in release.relations {
      system.relate(
        relation.terms.compactMap { term in
          numbers[term.key].map { .init(to: $0, factor: term.factor) }
        })
    }
  }

  /// A count of an earlier release: what was shown is known; what was withheld stays withheld.
  private mutating func add(_ entry: PublicationHistory.Entry, now cell: Release.Cell?) -> Int {
    keys.append(entry.key)
    let isKnown = entry.outcome == .shown || cell?.standing == .known
    let standing: Release.Standing =
      isKnown ? .known : entry.outcome == .implied ? cell?.standing ?? .implied : .offered
    let number = system.add(
      count: entry.count, standing: standing, weight: cell?.weight ?? 1,
      isHidden: !isKnown && standing == .implied || entry.outcome == .withheld)
    if entry.outcome == .withheld, !isKnown { withheldBefore.append(number) }
    return number
  }

  func protected(
    _ release: Release, _ suppression: Suppression, _ rule: SuppressionRule
  ) -> ProtectedRelease {
    var shown: [CellKey: Shown] = [:]
    var (small, others, narrow) = (0, 0, 0)
    for (key, cell) in release.cells where cell.standing != .implied {
      let number = numbers[key] ?? 0
      let isWithheld = suppression.system.isHidden[number] && cell.standing == .offered
      shown[key] = isWithheld ? .withheld : .count(cell.count)
      guard isWithheld else { continue }
      if rule.small.contains(cell.count) { small += 1 } else { others += 1 }
      let possibilities = suppression.otherPossibilities[number, default: 0]
      if possibilities < rule.otherPossibilities { narrow += 1 }
    }
    return ProtectedRelease(
      shown: shown,
      report: .init(offered: shown.count, small: small, others: others, narrow: narrow))
  }
}
