/// Finds the element that a tag names, for the parent it stands in.
struct ElementNames {
  /// What a tag turned out to be.
  enum Meaning {
    case known(Element)
    /// The name of an element that belongs in another parent.
    case misplaced
    case unknown
  }

  /// Names met lately, by where the parser keeps its one copy of each name.
  private var latest = [Known?](repeating: nil, count: 256)

  private struct Known {
    let name: UnsafePointer<UInt8>
    let number: Int
  }

  mutating func meaning(of name: UnsafePointer<UInt8>, in parent: Element?) -> Meaning {
    guard let number = number(of: name) else { return .unknown }
    let row = parent.map { Int($0.rawValue) + 1 } ?? 0
    guard let element = ElementNames.elements[row][number] else { return .misplaced }
    return .known(element)
  }

  private mutating func number(of name: UnsafePointer<UInt8>) -> Int? {
    let place = Int(bitPattern: name) >> 3 & 255
    if let known = latest[place], known.name == name { return known.number }
    guard let number = ElementNames.numbers[String(cString: name)] else { return nil }
    latest[place] = Known(name: name, number: number)
    return number
  }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for element in Element.allCases where numbers[element.name] == nil {
      numbers[element.name] = numbers.count
    }
    return numbers
  }()

  /// For no parent and then for each element as parent: the element with each name.
  private static let elements: [[Element?]] = {
    let parents = [nil] + Element.allCases.map(Optional.some)
    return parents.map { parent in
      var row = [Element?](repeating: nil, count: numbers.count)
      for element in Element.allCases where element.form.parent == parent {
        if let number = numbers[element.name] { row[number] = element }
      }
      return row
    }
  }()
}
