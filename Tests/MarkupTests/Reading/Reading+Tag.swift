extension Reading {
  /// One tag as it is written, with its attributes in double quotes.
  struct Tag {
    private(set) var name = ""
    private(set) var attributes: [String: String] = [:]
    private(set) var isClosing = false
    private(set) var closesItself = false
    private(set) var problems: [String] = []

    /// Takes the tag at the start of `rest` off it.
    init?(_ rest: inout Rest) {
      rest = rest.dropFirst()
      if rest.first == "/" {
        isClosing = true
        rest = rest.dropFirst()
      }
      name = String(rest.takeName())
      guard !name.isEmpty else { return nil }
      while rest.first == " " {
        rest = rest.dropFirst()
        guard takeAttribute(&rest) else { return nil }
      }
      if rest.first == "/" {
        closesItself = true
        rest = rest.dropFirst()
      }
      guard rest.first == ">" else { return nil }
      rest = rest.dropFirst()
    }

    private mutating func takeAttribute(_ rest: inout Rest) -> Bool {
      let key = String(rest.takeName())
      guard !key.isEmpty else { return false }
      if attributes[key] != nil { problems.append("\(key) is there twice") }
      guard rest.starts(with: ["=", "\""]) else {
        attributes[key] = ""
        return true
      }
      rest = rest.dropFirst(2)
      guard let end = rest.firstIndex(of: "\"") else { return false }
      let value = rest[..<end]
      if value.contains("<") || value.contains(">") || value.contains("'") {
        problems.append("\(key) is not escaped")
      }
      attributes[key] = Reading.text(String(value))
      rest = rest[end...].dropFirst()
      return true
    }
  }
}

extension Reading.Rest {
  fileprivate mutating func takeName() -> Reading.Rest {
    let name = prefix {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9") ~= $0 || $0 == "-")
    }
    self = self[name.endIndex...]
    return name
  }
}
