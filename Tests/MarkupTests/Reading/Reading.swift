import Markup

/// Markup as a strict reader reads it: the elements it holds, its text, and what is wrong with it.
///
/// It goes by code points, as a browser does: to Swift, a bracket with an accent is another character.
struct Reading {
  typealias Rest = Substring.UnicodeScalarView

  private(set) var elements: [Element] = []
  private(set) var problems: [String] = []
  private(set) var text = ""

  struct Element {
    let name: String
    let attributes: [String: String]
    /// The elements it stands in, outermost first.
    let ancestors: [Int]
    var text = ""
  }

  init(_ markup: Markup) {
    var rest = Substring(markup.string).unicodeScalars
    var open: [Int] = []
    while let start = rest.firstIndex(of: "<") {
      add(text: rest[..<start], in: open)
      rest = rest[start...]
      if rest.starts(with: Self.doctype) {
        rest = rest.dropFirst(Self.doctype.count)
        continue
      }
      guard let tag = Tag(&rest) else {
        problems.append("not a tag: \(String(rest.prefix(40)))")
        return
      }
      take(tag, &open)
    }
    add(text: rest, in: open)
    problems += open.map { "<\(elements[$0].name)> is not closed" }
  }

  private mutating func take(_ tag: Tag, _ open: inout [Int]) {
    guard tag.isClosing else {
      elements.append(Element(name: tag.name, attributes: tag.attributes, ancestors: open))
      problems += tag.problems
      if !tag.closesItself && !Self.void.contains(tag.name) { open.append(elements.count - 1) }
      return
    }
    guard let last = open.popLast(), elements[last].name == tag.name else {
      problems.append("</\(tag.name)> closes what is not open")
      return
    }
  }

  private mutating func add(text piece: Rest, in open: [Int]) {
    if piece.contains(">") { problems.append("a bare >: \(String(piece))") }
    let read = Self.text(String(piece))
    text += read
    for element in open { elements[element].text += read }
  }

  private static let doctype = Array("<!DOCTYPE html>".unicodeScalars)
  private static let void: Set = ["br", "hr", "img", "input", "link", "meta"]

  /// The characters that the references in a text stand for.
  static func text(_ written: String) -> String {
    var text = String.UnicodeScalarView()
    var rest = Substring(written).unicodeScalars
    while let start = rest.firstIndex(of: "&") {
      text += rest[..<start]
      rest = rest[start...]
      guard
        let (reference, scalar) = references.first(where: {
          rest.starts(with: $0.key.unicodeScalars)
        })
      else { return String(text) + "(a bare &)" }
      text.append(scalar)
      rest = rest.dropFirst(reference.unicodeScalars.count)
    }
    return String(text + rest)
  }

  private static let references: [String: Unicode.Scalar] = [
    "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'",
  ]
}
