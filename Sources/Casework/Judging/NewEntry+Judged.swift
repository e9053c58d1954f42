public import Record

extension NewEntry {
  /// What it says, when rules of practice look at entries of its kind; nil for other kinds.
  public var judged: (any Judged)? {
    get throws {
      guard let type = Payloads.type(of: kind) as? any Judged.Type else { return nil }
      return try type.reading(contents)
    }
  }
}

extension Judged {
  fileprivate static func reading(_ contents: Contents) throws -> Self {
    try PayloadJSON.read(contents.payload)
  }
}
