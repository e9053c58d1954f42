public import Record

/// A rule that somebody decided otherwise than, with their reason and the entry it belongs to.
public struct Overruled: Hashable, Sendable {
  public let entry: Entry
  public let overruling: Overruling
}

extension Chronology {
  /// Entries that were recorded as urgent, for which rules stopped nothing, the earliest first.
  public var urgent: [Entry] {
    lines.filter { $0.standing == .standing && ($0.payload as? any Judged)?.isUrgent == true }
      .map(\.entry)
  }

  /// Every rule that was decided otherwise than, the earliest first, for those who look at how rules are used; without those
  /// that were set aside because something could not wait.
  public var overruled: [Overruled] {
    lines.filter { $0.standing == .standing }.flatMap { line in
      ((line.payload as? any Judged)?.overruled ?? []).filter { !$0.isSetAside }.map {
        Overruled(entry: line.entry, overruling: $0)
      }
    }
  }
}
