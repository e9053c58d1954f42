/// Which gap between two people each union's line goes down through.
///
/// The line of a couple goes down between them; that of one parent alone beside them.
struct GenogramSlots {
  private struct Slot {
    let row: Int
    /// The gap's number is that of the person on its left; -1 is left of everybody.
    let gap: Int
    let kind: Kind
    /// Counted from the person it belongs to, or from the left.
    var number = 0
  }

  private enum Kind {
    case besideLeft
    case between
    case besideRight
  }

  private let rows: [[Int]]
  private let slots: [Slot?]

  init(_ order: GenogramOrder, _ unions: GenogramUnions) {
    rows = order.rows
    var slots: [Slot?] = []
    for union in unions.all {
      var slot = Self.slot(for: union, in: order.rows, unions)
      if let found = slot {
        slot?.number = slots.count {
          $0?.row == found.row && $0?.gap == found.gap && $0?.kind == found.kind
        }
      }
      slots.append(slot)
    }
    self.slots = slots
  }

  func width(ofGap gap: Int, inRow row: Int) -> Double {
    let here = slots.compactMap(\.self).filter { $0.row == row && $0.gap == gap }
    return GenogramColumns.gap + GenogramColumns.lineGap * Double(max(0, here.count - 1))
  }

  /// Where a union's line goes down, given where everybody stands.
  func descent(of union: Int, _ x: [Double]) -> Double? {
    guard let slot = slots[union] else { return nil }
    let step = GenogramColumns.lineGap * Double(slot.number)
    let row = rows[slot.row]
    let half = GenogramColumns.boxWidth / 2
    let left = slot.gap >= 0 ? x[row[slot.gap]] + half : nil
    let right = slot.gap + 1 < row.count ? x[row[slot.gap + 1]] - half : nil
    switch slot.kind {
    case .besideLeft: return left.map { $0 + GenogramColumns.gap / 2 + step }
    case .besideRight: return right.map { $0 - GenogramColumns.gap / 2 - step }
    case .between:
      guard let left, let right else { return nil }
      let others = slots.compactMap(\.self).filter { $0.row == slot.row && $0.gap == slot.gap }
      let beside =
        Double(others.count { $0.kind == .besideLeft })
        - Double(others.count { $0.kind == .besideRight })
      let between = Double(others.count { $0.kind == .between } - 1)
      return (left + right + GenogramColumns.lineGap * (beside - between)) / 2 + step
    }
  }

  private static func slot(
    for union: GenogramUnion, in rows: [[Int]], _ unions: GenogramUnions
  ) -> Slot? {
    guard !union.children.isEmpty, let parent = union.parents.first,
      let row = rows.firstIndex(where: { $0.contains(parent) })
    else { return nil }
    let places = union.parents.compactMap { rows[row].firstIndex(of: $0) }.sorted()
    guard let first = places.first, let last = places.last else { return nil }
    if places.count == 2 { return Slot(row: row, gap: last - 1, kind: .between) }
    let isPartner = { (place: Int) in
      rows[row].indices.contains(place)
        && unions.all.contains {
          $0.parents.count == 2 && $0.parents.contains(parent)
            && $0.parents.contains(rows[row][place])
        }
    }
    return isPartner(first + 1) && !isPartner(first - 1)
      ? Slot(row: row, gap: first - 1, kind: .besideRight)
      : Slot(row: row, gap: first, kind: .besideLeft)
  }
}
