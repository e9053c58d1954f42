/// One kind of declaration in a whole: where it is kept, and how it is read, written, joined and searched.
///
/// A kind is known to reading, writing, schemas, inheritance and comparison by standing once in a list of these.
struct Part<Whole: Sendable>: Sendable {
  let kind: DeclarationKind
  /// What one declaration looks like, for editors.
  let schema: JSON
  /// Adds one declaration and answers its name, even if parts of it were wrong.
  let add: @Sendable (YAMLNode, inout Whole, inout Reading) -> String?
  let names: @Sendable (Whole) -> [String]
  let nodes: @Sendable (Whole) -> [Piece]
  let references: @Sendable (Whole) -> [(name: String, references: [Reference])]
  /// Puts the declarations from one index on in the order in which their document says them.
  let order: @Sendable (inout Whole, _ from: Int) -> Void
  let sources: @Sendable (Whole, _ name: String) -> [Source]
  /// Puts what another whole declares before this one’s own, but for what this one declares anew or leaves out.
  let takeOver: @Sendable (inout Whole, _ other: Whole, _ leavesOut: Set<String>) -> [String]

  /// One declaration as YAML.
  struct Piece: Sendable {
    let name: String
    let node: YAMLNode
  }

  init<Item: Named>(_ kind: DeclarationKind, _ path: PathTo<Whole, [Item]>) {
    self.kind = kind
    schema = Item.shape.schema
    add = { node, whole, reading in
      var item = Item()
      guard Item.shape.read(node, into: &item, &reading) else { return nil }
      Item.check(item, at: node, &reading)
      whole[keyPath: path].append(item)
      return item.declaredName.isEmpty ? nil : item.declaredName
    }
    names = { $0[keyPath: path].map(\.declaredName) }
    nodes = { whole in
      whole[keyPath: path].map { Piece(name: $0.declaredName, node: Item.shape.write($0)) }
    }
    references = { whole in
      whole[keyPath: path].map { ($0.declaredName, Item.shape.references(of: $0)) }
    }
    order = { whole, start in
      let read = whole[keyPath: path][start...].enumerated()
      let ordered = read.sorted {
        ($0.element.source.firstLine, $0.offset) < ($1.element.source.firstLine, $1.offset)
      }
      whole[keyPath: path].replaceSubrange(start..., with: ordered.map(\.element))
    }
    sources = { whole, name in
      whole[keyPath: path].first { $0.declaredName == name }?.source ?? []
    }
    takeOver = { whole, other, leavesOut in
      let own = whole[keyPath: path]
      var rest = own
      var taken: [String] = []
      var joined: [Item] = []
      for item in other[keyPath: path] where !leavesOut.contains(item.declaredName) {
        if let index = rest.firstIndex(where: { $0.declaredName == item.declaredName }) {
          joined.append(rest.remove(at: index))
        } else {
          joined.append(item)
          taken.append(item.declaredName)
        }
      }
      whole[keyPath: path] = joined + rest
      return taken
    }
  }
}

extension StrategyPack {
  /// Every kind of declaration a pack has.
  static let parts: [Part<StrategyPack>] =
    [Part(.documents, \.identity.documents)] + partsInFiles

  /// The kinds that have a file or folder of their own.
  static let partsInFiles: [Part<StrategyPack>] = [
    Part(.terms, \.terms), Part(.agencies, \.agencies), Part(.bodies, \.bodies),
    Part(.areas, \.areas),
    Part(.levels, \.levels), Part(.consent, \.consent), Part(.aims, \.aims),
    Part(.objectives, \.objectives), Part(.actions, \.actions),
    Part(.principleSets, \.principleSets), Part(.principles, \.principles),
    Part(.arrangements, \.arrangements), Part(.rules, \.rules), Part(.clocks, \.clocks),
    Part(.instruments, \.instruments), Part(.forms, \.forms), Part(.indicators, \.indicators),
    Part(.evidence, \.evidence), Part(.courses, \.courses), Part(.audits, \.audits),
    Part(.feedback, \.feedback), Part(.surveyQuestions, \.surveyQuestions),
    Part(.related, \.related), Part(.figures, \.figures),
    Part(.questions, \.questions), Part(.gaps, \.gaps), Part(.systems, \.systems),
  ]
}

extension SharedLanguage {
  /// Every kind of declaration the shared language has.
  static let parts: [Part<SharedLanguage>] = [
    Part(.meanings, \.meanings), Part(.concepts, \.concepts), Part(.data, \.data),
    Part(.practiceRules, \.rules), Part(.systemNames, \.systems),
    Part(.nationalClocks, \.clocks), Part(.standards, \.standards),
    Part(.surveyQuestions, \.surveyQuestions), Part(.forms, \.forms), Part(.served, \.served),
  ]
}
