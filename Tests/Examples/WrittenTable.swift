/// A CSV file as a reader of it sees it.
public struct WrittenTable {
  public let headings: [String]
  public let rows: [[String: String]]

  public init(_ text: String) {
    var lines: [[String]] = [[""]]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: lines[lines.count - 1].append("")
      case "\r\n" where !isQuoted: lines.append([""])
      default: lines[lines.count - 1][lines[lines.count - 1].count - 1].append(character)
      }
    }
    headings = lines.first ?? []
    let names = headings
    rows = lines.dropFirst().dropLast().map { fields in
      Dictionary(zip(names, fields)) { first, _ in first }
    }
  }
}
