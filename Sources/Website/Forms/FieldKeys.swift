/// What stands in the names of fields for each of several people or agencies: made of what they are called, so that an answer
/// stays with whom it is of, whoever else is asked when the form is opened again.
struct FieldKeys {
  /// One for each name, in the order given.
  let keys: [String]

  init(_ names: [String]) {
    var seen: [String: Int] = [:]
    keys = names.map { name in
      let key = Self.key(name)
      seen[key, default: 0] += 1
      return seen[key] == 1 ? key : "\(key)-\(seen[key] ?? 0)"
    }
  }

  static func key(_ name: String) -> String {
    String(name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }
}
