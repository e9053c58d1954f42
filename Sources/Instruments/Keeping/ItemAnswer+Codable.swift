import Vocabulary

/// Written as an object with one key, the kind of answer: `{"scale":3}`.
extension ItemAnswer: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case choice
    case choices
    case scale
    case grade
    case text
    case date
    case partialDate = "partial_date"
    case number
    case people
    case rows
    case evidence
    case couldNotAnswer = "could_not_answer"
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .choice(let option): try container.encode(option, forKey: .choice)
    case .choices(let options): try container.encode(options, forKey: .choices)
    case .scale(let number): try container.encode(number, forKey: .scale)
    case .grade(let grade): try container.encode(grade, forKey: .grade)
    case .text(let text): try container.encode(text, forKey: .text)
    case .date(let date): try container.encode(date, forKey: .date)
    case .partialDate(let date): try container.encode(date, forKey: .partialDate)
    case .number(let number): try container.encode(number.description, forKey: .number)
    case .people(let people): try container.encode(people, forKey: .people)
    case .rows(let rows): try container.encode(rows.map(KeptRow.init), forKey: .rows)
    case .evidence(let entries): try container.encode(entries, forKey: .evidence)
    case .couldNotAnswer(let why): try container.encode(why, forKey: .couldNotAnswer)
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard container.allKeys.count == 1, let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "Expected one kind of answer."))
    }
    switch key {
    case .choice: self = .choice(try container.decode(ID<ItemOption>.self, forKey: key))
    case .choices: self = .choices(try container.decode([ID<ItemOption>].self, forKey: key))
    case .scale: self = .scale(try container.decode(Int.self, forKey: key))
    case .grade: self = .grade(try container.decode(ID<ItemOption>.self, forKey: key))
    case .text: self = .text(try container.decode(String.self, forKey: key))
    case .date: self = .date(try container.decode(LocalDate.self, forKey: key))
    case .partialDate: self = .partialDate(try container.decode(PartialDate.self, forKey: key))
    case .number:
      let text = try container.decode(String.self, forKey: key)
      guard let number = DecimalNumber(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "Expected a number like 12 or 3.50.")
      }
      self = .number(number)
    case .people: self = .people(try container.decode([ID<NamedPerson>].self, forKey: key))
    case .rows: self = .rows(try container.decode([KeptRow].self, forKey: key).map(\.cells))
    case .evidence: self = .evidence(try container.decode([ID<CitedEntry>].self, forKey: key))
    case .couldNotAnswer:
      self = .couldNotAnswer(try container.decode(String.self, forKey: key))
    }
  }
}

/// A row of a table, written as an object with a key for each column.
private struct KeptRow: Codable {
  let cells: [ID<AnswerColumn>: ItemAnswer]

  init(_ cells: [ID<AnswerColumn>: ItemAnswer]) { self.cells = cells }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: ColumnKey.self)
    var cells: [ID<AnswerColumn>: ItemAnswer] = [:]
    for key in container.allKeys {
      guard let column = ID<AnswerColumn>(checking: key.stringValue) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "Expected the id of a column.")
      }
      cells[column] = try container.decode(ItemAnswer.self, forKey: key)
    }
    self.cells = cells
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: ColumnKey.self)
    for (column, answer) in cells {
      try container.encode(answer, forKey: ColumnKey(stringValue: column.value))
    }
  }
}

private struct ColumnKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
