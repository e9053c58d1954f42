/// What a folder of declarations holds once it has been read, right or wrong.
struct FolderReading<Whole: Sendable>: Sendable {
  var whole: Whole
  var faults: [PackFault] = []
  var mentions: [Reading.Mention] = []
  /// Where each declaration begins.
  var places: [DeclarationKey: SourcePlace] = [:]

  private let folder: PackFolder
  private let parts: [Part<Whole>]
  private let limits: PackLimits

  /// Reads every file of `folder` that holds declarations; `others` names the files that are read elsewhere.
  init(
    _ folder: PackFolder, into whole: Whole, parts: [Part<Whole>], limits: PackLimits,
    others: Set<String> = []
  ) {
    self.whole = whole
    self.folder = folder
    self.parts = parts
    self.limits = limits
    if let fault = folder.fault(limits) {
      faults.append(fault)
      return
    }
    for part in parts {
      read(part)
    }
    for path in folder.files.keys.sorted() where !others.contains(path) {
      if let fault = fault(forFile: path) { faults.append(fault) }
    }
  }

  /// Reads a file as one block of keys, with the same limits and messages.
  mutating func read(_ path: String, _ use: (YAMLNode, inout FolderReading, inout Reading) -> Void)
  {
    guard let text = folder[path] else { return }
    let file = "\(folder.name)/\(path)"
    var reading = Reading(file: file, text: text, limits: limits)
    do throws(PackFault) {
      if let node = try YAMLNode.composing(text, file: file, limits: limits) {
        use(node, &self, &reading)
      } else {
        reading.add(
          PackFault(SourcePlace(file: file), found: "nothing", expected: "declarations"))
      }
    } catch {
      reading.add(error)
    }
    faults += reading.faults
    mentions += reading.mentions
  }

  private mutating func read(_ part: Part<Whole>) {
    read("\(part.kind.rawValue).yaml") { node, all, reading in
      guard case .list(let items) = node.content else {
        reading.fault(
          at: node, expected: "a list: \(part.kind.one) after each hyphen")
        return
      }
      for item in items {
        _ = all.add(item, part, &reading)
      }
    }
    let listed = part.names(whole).count
    let start = "\(part.kind.rawValue)/"
    for path in folder.files.keys.sorted() where path.hasPrefix(start) && path.hasSuffix(".yaml") {
      let fileName = path.dropFirst(start.count).dropLast(".yaml".count)
      read(path) { node, all, reading in
        guard let name = all.add(node, part, &reading), name != fileName else { return }
        reading.fault(
          at: node,
          found: "\(part.kind.one) named “\(name.shortened)” in the file \(fileName).yaml",
          expected: "the file to be named \(name.shortened).yaml")
      }
    }
    part.order(&whole, listed)
  }

  private mutating func add(
    _ node: YAMLNode, _ part: Part<Whole>, _ reading: inout Reading
  ) -> String? {
    guard let name = part.add(node, &whole, &reading) else { return nil }
    let key = DeclarationKey(part.kind, name)
    if let first = places[key] {
      reading.fault(
        at: node, found: "\(part.kind.one) named “\(name.shortened)” again",
        expected: "each name once", why: "The first is at \(first).")
    } else {
      places[key] = reading.place(of: node)
    }
    return name
  }

  /// What is wrong with there being such a file at all.
  private func fault(forFile path: String) -> PackFault? {
    let kinds = parts.map(\.kind.rawValue)
    let top = path.split(separator: "/")
    if path == "README.md" { return nil }
    if top.count == 1, path.hasSuffix(".yaml"), kinds.contains(String(path.dropLast(5))) {
      return nil
    }
    if top.count == 2, path.hasSuffix(".yaml"), kinds.contains(String(top[0])) { return nil }
    let stem = top.first.map { String($0.prefix { $0 != "." }) } ?? path
    return PackFault(
      SourcePlace(file: "\(folder.name)/\(path.shortened)"), found: "a file of this name",
      expected: "NAME.yaml or NAME/one.yaml, where NAME is one of \(kinds.joined(separator: ", "))",
      nearest: NearestName.to(stem, among: kinds))
  }
}
