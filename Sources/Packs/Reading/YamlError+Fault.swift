import Yams

extension YamlError {
  /// What YAML’s own reader found, said as other faults are.
  func fault(in file: String) -> PackFault {
    switch self {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return PackFault(
        place(mark, in: file), found: "text that is not YAML (\(problem))",
        expected: "keys and values, each level further in by two spaces",
        why: context.map { "It began at line \($0.mark.line): \($0.text)." })
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "“\($0.shortened)”" }.joined(separator: ", ")
      return PackFault(
        place(context.mark, in: file), found: "\(keys) more than once in one block",
        expected: "each key once")
    case .reader(_, let offset, _, let yaml):
      return PackFault(
        SourcePlace(file: file, line: YamlError.line(at: offset ?? 0, of: yaml)),
        found: "a character that YAML does not allow", expected: "text")
    default:
      return PackFault(SourcePlace(file: file), found: "text that is not YAML", expected: "YAML")
    }
  }

  private func place(_ mark: Mark, in file: String) -> SourcePlace {
    SourcePlace(file: file, line: max(1, mark.line), column: max(1, mark.column))
  }

  private static func line(at offset: Int, of text: String) -> Int {
    1 + text.prefix(offset).count { $0.isNewline }
  }
}
