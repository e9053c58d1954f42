/// Writes one declaration into a file and leaves the rest of it as somebody wrote it, remarks and all.
///
/// Remarks inside the declaration that is written anew are not kept.
struct FileEdit {
  private let lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The file with one item of its list written anew.
  ///
  /// - Parameters:
  ///   - line: where the item stands, counted from 1; nil adds it at the end.
  ///   - next: where the item after it stands; nil when it is the last.
  func writing(_ item: YAMLNode, at line: Int?, before next: Int?) -> String {
    let written = YAMLWriter.write(.list([item]))
    guard let line, let start = start(ofItemAt: line) else {
      return joined(lines.droppingLast(while: \.isEmpty)) + "\n\n" + written
    }
    let end = next.flatMap(start(ofItemAt:)) ?? lines.endIndex
    let after = lines[..<end].droppingLast(while: \.isBetweenItems).count
    let rest = joined(lines[max(after, start + 1)...])
    return joined(lines[..<start]) + (start > 0 ? "\n" : "") + written + rest
  }

  /// The remarks a file begins with, each on its line.
  var remarksAtTop: String {
    let remarks = lines.prefix(while: \.isBetweenItems).droppingLast(while: \.isEmpty)
    return remarks.isEmpty ? "" : joined(remarks) + "\n"
  }

  private func start(ofItemAt line: Int) -> Int? {
    lines.prefix(line).lastIndex { $0.hasPrefix("-") }
  }

  private func joined(_ lines: some Sequence<String>) -> String {
    lines.joined(separator: "\n")
  }
}

extension BidirectionalCollection {
  fileprivate func droppingLast(while isLeft: (Element) -> Bool) -> SubSequence {
    guard let last = lastIndex(where: { !isLeft($0) }) else { return self[startIndex..<startIndex] }
    return self[...last]
  }
}

extension String {
  /// An empty line, or a remark that stands by itself and not inside an item.
  fileprivate var isBetweenItems: Bool { isEmpty || hasPrefix("#") }
}
