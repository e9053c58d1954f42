/// Looks at the characters of a file before any YAML is made of them, and refuses what could harm.
///
/// Anchors, aliases and tags are not part of the packs’ YAML: an alias lets a file of a few lines stand for millions.
/// So every `&name`, `*name` and `!tag` that could be one is refused, wherever it stands. Depth is counted roughly
/// here, brackets in quotation marks included, and exactly when the tree is made.
struct YAMLGuard {
  private let file: String
  private let limits: PackLimits
  private var line = 1
  private var column = 0
  private var brackets = 0
  /// Spaces, hyphens and question marks at the start of the line: each pair can open a block.
  private var lead = 0
  private var isLeading = true
  private var before: Unicode.Scalar = "\n"
  private var beforeThat: Unicode.Scalar = "\n"

  private init(file: String, limits: PackLimits) {
    self.file = file
    self.limits = limits
  }

  /// The first thing wrong with the characters, if there is one.
  static func fault(in text: String, file: String, limits: PackLimits) -> PackFault? {
    guard text.utf8.count <= limits.bytesInFile else {
      return PackFault(
        SourcePlace(file: file), found: "a file of \(text.utf8.count) bytes",
        expected: "at most \(limits.bytesInFile) bytes in a file")
    }
    var guarding = YAMLGuard(file: file, limits: limits)
    for scalar in text.unicodeScalars {
      if let fault = guarding.fault(at: scalar) { return fault }
    }
    return nil
  }

  private mutating func fault(at scalar: Unicode.Scalar) -> PackFault? {
    column += 1
    defer { move(past: scalar) }
    if scalar.isUnseen {
      return fault(
        "a character that cannot be seen (U+\(String(scalar.value, radix: 16, uppercase: true)))",
        expected: "text")
    }
    return markerFault(at: scalar) ?? depthFault(at: scalar)
  }

  private mutating func markerFault(at scalar: Unicode.Scalar) -> PackFault? {
    guard before.isMarker(between: beforeThat, and: scalar) else { return nil }
    column -= 1
    return fault(
      "“\(before)” before a word, where YAML takes it for an anchor, an alias or a tag",
      expected: "text", why: "Packs have none of these. In running text put a space after the mark."
    )
  }

  private mutating func depthFault(at scalar: Unicode.Scalar) -> PackFault? {
    if scalar == "[" || scalar == "{" { brackets += 1 }
    if scalar == "]" || scalar == "}" { brackets = max(0, brackets - 1) }
    isLeading = isLeading && (scalar == " " || scalar == "-" || scalar == "?")
    if isLeading { lead += 1 }
    guard brackets > limits.depth * 2 || lead > limits.depth * 5 else { return nil }
    return fault(
      "blocks inside blocks, too deep to follow",
      expected: "at most \(limits.depth) blocks inside one another")
  }

  private mutating func move(past scalar: Unicode.Scalar) {
    beforeThat = before
    before = scalar
    guard scalar == "\n" else { return }
    line += 1
    column = 0
    lead = 0
    isLeading = true
  }

  private func fault(_ found: String, expected: String, why: String? = nil) -> PackFault {
    PackFault(
      SourcePlace(file: file, line: line, column: column), found: found, expected: expected,
      why: why)
  }
}
