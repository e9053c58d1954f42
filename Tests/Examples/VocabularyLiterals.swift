public import Vocabulary

// Dates, moments and identifiers written plainly in tests. A literal that is not one stops the
// test run and is named.

extension LocalDate: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let date = LocalDate(iso: text) else {
      preconditionFailure("\"\(text)\" is not a date like 2025-03-04.")
    }
    self = date
  }
}

extension PartialDate: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let date = PartialDate(iso: text) else {
      preconditionFailure("\"\(text)\" is not a date like 2025, 2025-03 or 2025-03-04.")
    }
    self = date
  }
}

extension Instant: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let instant = Instant(iso: text) else {
      preconditionFailure("\"\(text)\" is not a moment like 2025-03-04T09:30:00Z.")
    }
    self = instant
  }
}

extension ID: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let id = ID(checking: text) else {
      preconditionFailure("\"\(text)\" is not an identifier: 1 to 64 of a-z, 0-9 and hyphen.")
    }
    self = id
  }
}
