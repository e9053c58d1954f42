extension FormFault {
  /// What is wrong, with the name or the text it is about.
  public var message: String {
    switch kind {
    case .unknownElement:
      Element.allCases.first { $0.name.lowercased() == text.lowercased() }
        .map { "The element “\(text)” is written “\($0.name)”." }
        ?? "There is no element “\(text)” in a children in need return."
    case .misplacedElement: "The element “\(text)” does not belong in \(place.element.name)."
    case .elementOfAnotherYear: "The element “\(text)” does not belong in the return of this year."
    case .repeatedElement: "The element “\(text)” stands here a second time."
    case .elementOutOfOrder: "The element “\(text)” comes after one that it should come before."
    case .strayText: "There is text between the elements of \(place.element.name): “\(text)”."
    case .unknownAttribute: "\(place.element.name) has an attribute “\(text)”."
    default: kind.message
    }
  }
}

extension FormFault.Kind {
  public var severity: Finding.Severity {
    switch self {
    case .dateWithTime, .strayText, .unknownAttribute: .query
    default: .error
    }
  }

  /// Whether the fault’s text is what the element says.
  var quotesValue: Bool {
    switch self {
    case .unreadableDate, .unreadableFlag, .unreadableNumber, .dateWithTime, .longText,
      .anotherCollection:
      true
    default: false
    }
  }

  /// Whether the fault’s text is the name of what is at fault, and its place that of the parent.
  var isOfAnotherName: Bool {
    switch self {
    case .unknownElement, .misplacedElement, .unknownAttribute: true
    default: false
    }
  }

  fileprivate var message: String {
    switch self {
    case .unreadableDate: "This is not a date."
    case .unreadableFlag: "This is neither yes nor no."
    case .unreadableNumber: "This is not a whole number."
    case .dateWithTime: "The date has a time or a time zone after it, which was left out."
    case .longText: "The text is longer than any in a return; only its beginning was read."
    case .childTooLarge: "The child has more in its record than any child; the rest was not read."
    case .anotherCollection: "This is the return of another collection."
    case .noChildren: "The return has no children."
    case .yearUnknown: "The return does not say of which year it is, so no rule could be checked."
    default: ""
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .unreadableDate: "Write the date as year, month and day, such as 2025-03-31."
    case .unreadableFlag: "Write 1 or true for yes, 0 or false for no."
    case .unreadableNumber: "Write it in digits."
    case .dateWithTime: "Write the date alone, such as 2025-03-31."
    case .unknownElement: "Correct its name, or leave it out. What stands in it was not checked."
    case .misplacedElement: "Put it where it belongs. What stands in it was not checked."
    case .elementOfAnotherYear:
      "Export the return for the year it is for. From 2025 there is Sex in place of GenderCurrent; "
        + "CINPlanDates are from 2022."
    case .repeatedElement: "Leave one of the two. Of two texts the first was checked."
    case .elementOutOfOrder: "Put the elements in the order of the schema. They were checked."
    case .strayText: "Take the text out."
    case .unknownAttribute: "Take the attribute out."
    case .longText: "Shorten it."
    case .childTooLarge: "Look whether several children were written as one."
    case .anotherCollection: "Choose the children in need return, whose collection is CIN."
    case .noChildren: "Export the return again."
    case .yearUnknown: "Say which year, or write Year and ReferenceDate into the header."
    }
  }
}
