import Vocabulary

/// Checks one answer against what its item can take.
struct AnswerCheck {
  let place: AnswerPlace
  let today: LocalDate
  var cell: CompletionProblem.Cell?

  func problems(in answer: ItemAnswer, to item: Item) -> [CompletionProblem] {
    if case (.table(let table), .rows(let rows)) = (item.kind, answer) {
      return TableCheck(table: table, check: self).problems(in: rows, to: item.question)
    }
    return problems(in: answer, kind: item.kind, question: item.question)
  }

  /// For kinds that are not tables.
  func problems(
    in answer: ItemAnswer, kind: ItemKind, question: String
  ) -> [CompletionProblem] {
    let message: String? =
      switch (kind, answer) {
      case (.choice(let options), .choice(let chosen)), (.grade(let options), .grade(let chosen)):
        options.contains { $0.id == chosen } ? nil : "Select one of the answers to “\(question)”"
      case (.choices(let options), .choices(let chosen)):
        Self.problem(in: chosen, of: options, question)
      case (.scale(let scale), .scale(let number)):
        scale.lowest <= number && number <= scale.highest
          ? nil : "“\(question)” is from \(scale.lowest) to \(scale.highest)"
      case (.text(let longest), .text(let text)), (.lines(let longest), .text(let text)):
        text.count <= longest
          ? nil : "“\(question)” can have \(longest) characters at most; this has \(text.count)"
      case (.date(let possible), .date(let date)):
        possible.problem(earliest: date, latest: date, today: today, question)
      case (.partialDate(let possible), .partialDate(let date)):
        possible.problem(earliest: date.earliest, latest: date.latest, today: today, question)
      case (.number(let limits), .number(let number)): limits.problem(in: number, question)
      case (.people(let limits), .people(let people)):
        limits.problem(counting: Set(people).count, of: ("person", "people"), question)
      case (.evidence(let limits), .evidence(let entries)):
        limits.problem(counting: Set(entries).count, of: ("entry", "entries"), question)
      default: "The answer to “\(question)” is of another kind than it asks for: answer it again"
      }
    return message.map { [CompletionProblem(.wrong, at: place, cell: cell, $0)] } ?? []
  }

  private static func problem(
    in chosen: [ID<ItemOption>], of options: [ItemOption], _ question: String
  ) -> String? {
    guard Set(chosen).isSubset(of: options.map(\.id)), Set(chosen).count == chosen.count else {
      return "Select from the answers to “\(question)”"
    }
    guard chosen.count > 1,
      let alone = options.first(where: { $0.excludesOthers && chosen.contains($0.id) })
    else { return nil }
    return "Select “\(alone.label)” or other answers to “\(question)”, not both"
  }
}

extension PossibleDates {
  /// A rough date is given the benefit of the doubt.
  fileprivate func problem(
    earliest: LocalDate, latest: LocalDate, today: LocalDate, _ question: String
  ) -> String? {
    switch self {
    case .any: nil
    case .past: earliest > today ? "The date for “\(question)” must be today or in the past" : nil
    case .future:
      latest < today ? "The date for “\(question)” must be today or in the future" : nil
    }
  }
}

extension NumberLimits {
  fileprivate func problem(in number: DecimalNumber, _ question: String) -> String? {
    if number.places > places {
      return places == 0
        ? "“\(question)” is a whole number"
        : "“\(question)” can have \(places) decimal \(places == 1 ? "place" : "places") at most"
    }
    if let lowest, number < lowest { return "“\(question)” must be \(lowest) or more" }
    if let highest, number > highest { return "“\(question)” must be \(highest) or less" }
    return nil
  }
}

extension CountLimits {
  func problem(
    counting count: Int, of what: (one: String, more: String), _ question: String
  ) -> String? {
    if count < fewest {
      return
        "“\(question)” needs at least \(fewest) \(fewest == 1 ? what.one : what.more); this has \(count)"
    }
    return count > most
      ? "“\(question)” can have \(most) \(most == 1 ? what.one : what.more) at most" : nil
  }
}
