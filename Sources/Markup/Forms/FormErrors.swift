/// What has to be put right before a form can be taken, in the order of the questions.
///
/// The words at the top of the page and the words at the question come from the same item, so
/// they are always the same words.
public struct FormErrors: Error, Equatable, Sendable {
  public private(set) var items: [Item] = []

  /// One thing to put right, and the field it is about.
  public struct Item: Equatable, Sendable {
    public let field: String
    public let message: String
  }

  public init() {}

  public var isEmpty: Bool { items.isEmpty }

  /// Notes a problem; a part of a date is named `seen_on[day]`, the whole of it `seen_on`.
  public mutating func add(_ message: String, to field: String) {
    items.append(Item(field: field, message: message))
  }

  /// The first message for a field.
  public subscript(field: String) -> String? {
    items.first { $0.field == field }?.message
  }

  public mutating func merge(_ other: FormErrors) {
    items.append(contentsOf: other.items)
  }

  /// Throws itself when there is anything to put right.
  public func throwIfAny() throws(FormErrors) {
    if !isEmpty { throw self }
  }
}

extension FormErrors: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    for (field, message) in elements { add(message, to: field) }
  }
}
