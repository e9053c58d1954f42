/// The reading of one file: what is wrong with it so far, and what it names that must exist.
struct Reading {
  let file: String
  /// What stands in the file, to find places in it.
  let text: String
  private let limits: PackLimits
  private(set) var faults: [PackFault] = []
  private(set) var mentions: [Mention] = []

  init(file: String, text: String = "", limits: PackLimits = PackLimits()) {
    self.file = file
    self.text = text
    self.limits = limits
  }

  /// A reference with where it stands.
  struct Mention: Sendable {
    let reference: Reference
    let place: SourcePlace
  }

  func place(of node: YAMLNode) -> SourcePlace {
    SourcePlace(file: file, line: max(1, node.line), column: max(1, node.column))
  }

  func place(of entry: YAMLNode.Entry) -> SourcePlace {
    SourcePlace(file: file, line: max(1, entry.keyLine), column: max(1, entry.keyColumn))
  }

  mutating func add(_ fault: PackFault) {
    if faults.count < limits.faultsInFile { faults.append(fault) }
  }

  /// Tells of a node that is not what was expected.
  mutating func fault(
    at node: YAMLNode, found: String? = nil, expected: String, nearest: String? = nil,
    why: String? = nil
  ) {
    add(
      PackFault(
        place(of: node), found: found ?? node.described, expected: expected, nearest: nearest,
        why: why))
  }

  /// Notes that `node` names something, to be looked for when everything has been read.
  mutating func mention(_ reference: Reference, at node: YAMLNode) {
    mention(reference, at: place(of: node))
  }

  mutating func mention(_ reference: Reference, at place: SourcePlace) {
    mentions.append(Mention(reference: reference, place: place))
  }
}
