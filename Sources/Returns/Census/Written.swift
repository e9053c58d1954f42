public import Vocabulary

/// What an element of a return says: its text as it was written, what it means, and where it stands.
public struct Written<Value: Hashable & Sendable>: Hashable, Sendable {
  public let place: Place
  /// Without the spaces around it.
  public let text: ShortText
  /// Nil where the text cannot be read as what the element should say.
  public let value: Value?

  init(_ text: ShortText, meaning value: Value?, at place: Place) {
    self.place = place
    self.text = text
    self.value = value
  }
}

/// A date as written, such as 2025-03-31.
public typealias WrittenDate = Written<LocalDate>

/// A yes or no as written: 1 or 0, true or false.
public typealias WrittenFlag = Written<Bool>

/// An identifier or another text of any length; the value is all of it.
public typealias WrittenText = Written<String>

/// A code as written, whether or not it is one that the census knows.
public struct WrittenCode: Hashable, Sendable {
  public let place: Place
  public let code: ShortText

  init(_ code: ShortText, at place: Place) {
    self.place = place
    self.code = code
  }
}

/// Something that stands somewhere in a return: an element with text, or one that holds others.
protocol Placed {
  var place: Place { get }
  /// Nil for an element that holds others.
  var said: String? { get }
}

extension Written: Placed {
  var said: String? { (value as? String) ?? text.description }
}

extension WrittenCode: Placed {
  var said: String? { code.description }
}

extension Placed where Self: CINGroup {
  var said: String? { nil }
}

/// A part of a return that holds others.
protocol CINGroup: Placed {}
