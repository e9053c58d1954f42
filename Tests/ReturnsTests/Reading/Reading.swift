import Foundation
import Returns
import Testing

/// Everything that a reader comes to in a return.
struct Reading {
  private(set) var header: ReturnHeader?
  private(set) var children: [CINChild] = []
  /// Those outside the children.
  private(set) var faults: [FormFault] = []
  private(set) var fault: ReadingFault?

  init(_ bytes: [UInt8], year: Int? = nil, pieces: Int = .max) {
    let reader = ReturnReader(year: year)
    var rest = bytes[...]
    while !rest.isEmpty {
      reader.read(Array(rest.prefix(pieces))) { take($0) }
      rest = rest.dropFirst(pieces)
    }
    reader.finish { take($0) }
    fault = reader.fault
  }

  init(_ text: String, year: Int? = nil, pieces: Int = .max) {
    self.init(Array(text.utf8), year: year, pieces: pieces)
  }

  /// All faults of form, in the children and outside them.
  var allFaults: [FormFault] { faults + children.flatMap(\.faults) }

  private mutating func take(_ event: ReadingEvent) {
    switch event {
    case .header(let header): self.header = header
    case .child(let child): children.append(child)
    case .fault(let fault): faults.append(fault)
    }
  }
}

/// The sample returns that come with the tests.
enum Sample {
  static let cin50 = read("cin-50.xml")
  /// Pairs of an LA child ID and the rule that it was made to break.
  static let defectsOfCIN50: [(child: String, rule: String)] = String(
    decoding: read("cin-50.defects.csv"), as: UTF8.self
  ).split(whereSeparator: \.isNewline).dropFirst().map { line in
    let words = line.split(separator: ",")
    return (String(words[0]), String(words[1]))
  }

  private static func read(_ name: String) -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Samples").appending(path: name)
    guard let data = try? Data(contentsOf: file) else {
      Issue.record("The sample \(name) cannot be read.")
      return []
    }
    return Array(data)
  }
}

/// A return of 2025 in which stands what is given.
func message(_ children: String, year: String = "2025") -> String {
  """
  <?xml version="1.0" encoding="utf-8"?>
  <Message>
  <Header><CollectionDetails><Collection>CIN</Collection><Year>\(year)</Year>\
  <ReferenceDate>\(year)-03-31</ReferenceDate></CollectionDetails>\
  <Source><SourceLevel>L</SourceLevel><LEA>881</LEA></Source></Header>
  <Children>
  \(children)
  </Children>
  </Message>

  """
}
