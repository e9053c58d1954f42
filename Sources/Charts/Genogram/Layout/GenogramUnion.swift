import Casework
import Record
import Vocabulary

/// One or two people and the children drawn under them, or a couple without any.
struct GenogramUnion: Equatable {
  /// One or two, in the same row; none when only the brothers and sisters are known.
  var parents: [Int]
  /// In the row below, eldest first.
  var children: [Int]
  var line: ChildLine
  /// How the two stand to each other; nil when nobody has said.
  var couple: Couple?

  /// How the line down to the children is drawn.
  enum ChildLine: Int {
    case birth
    case adoption
    case care
  }
}

/// Everything that joins people in the drawing.
struct GenogramUnions {
  let all: [GenogramUnion]

  init(_ graph: GenogramGraph, rows: GenogramGenerations) {
    var unions = Self.couples(graph, rows)
    for child in 0..<graph.count {
      for (line, parents) in Self.parents(of: child, graph, rows) {
        Self.add(child, under: parents, line: line, to: &unions)
      }
    }
    unions += Self.siblingsWithoutParents(graph, rows, unions)
    for place in unions.indices {
      unions[place].children.sort { (graph.births[$0], $0) < (graph.births[$1], $1) }
    }
    all = unions
  }

  private static func couples(
    _ graph: GenogramGraph, _ rows: GenogramGenerations
  ) -> [GenogramUnion] {
    var unions: [GenogramUnion] = []
    for tie in graph.ties where tie.kind == .partner && rows.rowOf[tie.from] == rows.rowOf[tie.to] {
      let pair = [tie.from, tie.to].sorted()
      let couple =
        tie.couple.map { $0.afterEnding(tie.hasEnded) } ?? (tie.hasEnded ? .separated : nil)
      if let place = unions.firstIndex(where: { $0.parents == pair }) {
        // What was said last stands.
        unions[place].couple = couple ?? unions[place].couple
      } else {
        unions.append(GenogramUnion(parents: pair, children: [], line: .birth, couple: couple))
      }
    }
    return unions
  }

  /// The parents and carers of a child in the row above, in the ways they are drawn.
  private static func parents(
    of child: Int, _ graph: GenogramGraph, _ rows: GenogramGenerations
  ) -> [(GenogramUnion.ChildLine, [Int])] {
    var byLine: [GenogramUnion.ChildLine: [Int]] = [:]
    for tie in graph.ties where tie.to == child && rows.rowOf[tie.from] + 1 == rows.rowOf[child] {
      guard let line = tie.kind.childLine else { continue }
      let known = byLine.values.contains { $0.contains(tie.from) }
      if !known { byLine[line, default: []].append(tie.from) }
    }
    return byLine.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { line, parents in
      stride(from: 0, to: parents.count, by: 2).map { start in
        (line, parents[start..<min(start + 2, parents.count)].sorted())
      }
    }
  }

  private static func add(
    _ child: Int, under parents: [Int], line: GenogramUnion.ChildLine,
    to unions: inout [GenogramUnion]
  ) {
    let place = unions.firstIndex {
      $0.parents == parents && ($0.line == line || $0.children.isEmpty)
    }
    if let place {
      unions[place].children.append(child)
      unions[place].line = line
    } else {
      let couple = unions.first { $0.parents == parents }?.couple
      unions.append(
        GenogramUnion(parents: parents, children: [child], line: line, couple: couple))
    }
  }

  private static func siblingsWithoutParents(
    _ graph: GenogramGraph, _ rows: GenogramGenerations, _ unions: [GenogramUnion]
  ) -> [GenogramUnion] {
    var groups: [[Int]] = []
    for tie in graph.ties
    where tie.kind == .sibling && rows.rowOf[tie.from] == rows.rowOf[tie.to] {
      let pair = [tie.from, tie.to]
      guard !unions.contains(where: { $0.children.contains { pair.contains($0) } }) else {
        continue
      }
      let touched = groups.filter { $0.contains(where: pair.contains) }
      groups.removeAll { touched.contains($0) }
      groups.append(Array(Set(touched.flatMap { $0 } + pair)).sorted())
    }
    return groups.map { GenogramUnion(parents: [], children: $0, line: .birth, couple: nil) }
  }
}

extension RelationshipKind {
  fileprivate var childLine: GenogramUnion.ChildLine? {
    if self == .adoptiveParent { return .adoption }
    if isParent { return .birth }
    return isCarer ? .care : nil
  }
}

extension Couple {
  /// A couple whose time together has ended is drawn as separated, unless it was said to be divorced.
  fileprivate func afterEnding(_ hasEnded: Bool) -> Couple {
    hasEnded && self != .divorced ? .separated : self
  }
}
