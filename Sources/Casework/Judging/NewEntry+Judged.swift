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

extension Payload {
  /// The same entry, saying this instead.
  public func saying(in entry: NewEntry) -> NewEntry {
    newEntry(
      about: entry.subjects, occurred: entry.occurred, basis: entry.basis, marking: entry.marking,
      toldBy: entry.contents.toldBy, corrects: entry.corrects, reason: entry.contents.reason,
      basedOn: entry.basedOn, source: entry.contents.source)
  }
}

extension Judged {
  fileprivate static func reading(_ contents: Contents) throws -> Self {
    try PayloadJSON.read(contents.payload)
  }
}
