import Casework

extension ChronologyLine {
  /// The summary, cut where a list would grow long; the whole is a step away.
  var shortSummary: String { summary.cut }

  /// The beginning of what was seen or happened, cut in the same way.
  var beginning: String { excerpt.cut }
}

extension String {
  fileprivate var cut: String { count > 200 ? prefix(200) + "…" : self }
}
