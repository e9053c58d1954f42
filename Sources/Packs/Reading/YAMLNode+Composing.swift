import Yams

extension YAMLNode {
  /// Makes a tree of the YAML in a file, or says what is wrong with it.
  ///
  /// A file with nothing in it, or with remarks only, is nil.
  static func composing(
    _ text: String, file: String, limits: PackLimits
  ) throws(PackFault) -> YAMLNode? {
    if let fault = YAMLGuard.fault(in: text, file: file, limits: limits) { throw fault }
    let node: Node?
    do {
      // What a piece of text stands for is decided by the form that reads it, not by YAML.
      node = try Yams.compose(yaml: text, .basic)
    } catch {
      throw (error as? YamlError).map { $0.fault(in: file) }
        ?? PackFault(SourcePlace(file: file), found: "text", expected: "YAML")
    }
    return try node.map { node throws(PackFault) in
      try YAMLNode(node, file: file, room: limits.depth)
    }
  }

  private init(_ node: Node, file: String, room: Int) throws(PackFault) {
    let place = node.place(in: file)
    guard room > 0 else {
      throw PackFault(
        place, found: "blocks inside blocks, too deep to follow",
        expected: "fewer blocks inside one another")
    }
    line = place.line
    column = place.column
    switch node {
    case .scalar(let scalar):
      content = .scalar(scalar.string, isPlain: scalar.style == .plain || scalar.style == .any)
    case .sequence(let sequence):
      content = .list(
        try sequence.map { item throws(PackFault) in
          try YAMLNode(item, file: file, room: room - 1)
        })
    case .mapping(let mapping):
      content = .map(
        try mapping.map { key, value throws(PackFault) in
          try Entry(key, value, file: file, room: room - 1)
        })
    case .alias:
      throw PackFault(place, found: "an alias", expected: "text, a list or a block of keys")
    }
  }
}

extension YAMLNode.Entry {
  fileprivate init(
    _ key: Node, _ value: Node, file: String, room: Int
  ) throws(PackFault) {
    let place = key.place(in: file)
    guard case .scalar(let name) = key else {
      throw PackFault(place, found: "a list or block before a colon", expected: "a key")
    }
    self.key = name.string
    keyLine = place.line
    keyColumn = place.column
    self.value = try YAMLNode(value, file: file, room: room)
  }
}

extension Node {
  fileprivate func place(in file: String) -> SourcePlace {
    SourcePlace(file: file, line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
  }
}
