import Examples

@testable import Disclosure

extension Attack {
  /// Adds what a release shows and what ties its counts together.
  mutating func see(_ release: Release, _ protected: ProtectedRelease) {
    for (key, cell) in release.cells where cell.standing == .offered {
      show(name(key, cell.count), cell.count, protected[key])
    }
    seeTies(of: release)
  }

  /// The same, where what is shown of a count follows from the count.
  mutating func see(_ release: Release, showing: (Release.Cell) -> Shown) {
    for (key, cell) in release.cells where cell.standing == .offered {
      show(name(key, cell.count), cell.count, showing(cell))
    }
    seeTies(of: release)
  }

  private mutating func show(_ name: String, _ count: Int, _ shown: Shown) {
    if case .count(let count) = shown {
      know(name, count)
    } else {
      conceal(name, count, least: 1)
    }
  }

  private mutating func seeTies(of release: Release) {
    for (key, cell) in release.cells {
      if cell.standing == .known { know(name(key, cell.count), cell.count) }
      if cell.standing == .implied { conceal(name(key, cell.count), cell.count, least: 0) }
    }
    for relation in release.relations {
      let terms = relation.terms.compactMap { term in
        release.cells[term.key].map { (name(term.key, $0.count), term.factor) }
      }
      relate(Dictionary(terms, uniquingKeysWith: +))
    }
  }

  /// A revised count is another one; the name tells them apart only for the test.
  private func name(_ key: CellKey, _ count: Int) -> String { "\(key) [\(count)]" }

  /// Small or withheld counts that can be worked out.
  ///
  /// Implied large ones may be.
  func disclosed(by workedOut: [String], small: ClosedRange<Int> = 1...5) -> [String] {
    workedOut.filter { name in
      guard let (count, least) = unknown[name] else { return true }
      return least == 1 || small.contains(count)
    }
  }
}
