/// A piece of YAML with where it stands: what a file says before anybody knows what it means.
struct YAMLNode: Equatable, Sendable {
  var content: Content
  var line = 0
  var column = 0

  enum Content: Equatable, Sendable {
    /// Text. Plain when it stands without quotation marks and is no block of lines.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case map([Entry])
  }

  struct Entry: Equatable, Sendable {
    let key: String
    var keyLine = 0
    var keyColumn = 0
    var value: YAMLNode
  }

  /// Text to be written, in quotation marks where YAML would otherwise take it for something else.
  static func text(_ text: String) -> YAMLNode {
    YAMLNode(content: .scalar(text, isPlain: false))
  }

  /// A number, true or false, to be written as it is.
  static func literal(_ text: String) -> YAMLNode {
    YAMLNode(content: .scalar(text, isPlain: true))
  }

  static func list(_ items: [YAMLNode]) -> YAMLNode {
    YAMLNode(content: .list(items))
  }

  static func map(_ entries: [Entry]) -> YAMLNode {
    YAMLNode(content: .map(entries))
  }

  /// What stands here, in words that fit after “found”.
  var described: String {
    switch content {
    case .scalar("", _): "nothing"
    case .scalar(let text, _): "“\(text.shortened)”"
    case .list: "a list"
    case .map: "a block of keys"
    }
  }
}

extension String {
  /// Short enough to be quoted in a message, with nothing in it that could disturb a terminal.
  var shortened: String {
    let shown = String(
      String.UnicodeScalarView(
        unicodeScalars.prefix(61).map { $0.value < 32 || $0.value == 127 ? " " : $0 }))
    return shown.unicodeScalars.count > 60
      ? String(String.UnicodeScalarView(shown.unicodeScalars.prefix(57))) + "…" : shown
  }
}
