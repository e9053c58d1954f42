public import Vocabulary

extension Instrument {
  /// Everything that is missing or wrong in a completion, each beside its item, in the order asked; empty when nothing is.
  public func problems(in completion: Completion, on today: LocalDate) -> [CompletionProblem] {
    guard completion.instrument == id, completion.version == version else {
      return [CompletionProblem(.wrong, "This was filled in on another version of this form")]
    }
    let reading = CompletionReading(completion, of: self)
    return peopleProblems(in: completion) + termsProblems(in: completion, on: today)
      + reading.shown.flatMap { problems(at: $0, in: reading, on: today) }
  }

  private func peopleProblems(in completion: Completion) -> [CompletionProblem] {
    guard Set(completion.about).count == completion.about.count,
      about.people.contains(completion.about.count)
    else { return [CompletionProblem(.wrong, about.whomToName)] }
    return []
  }

  private func termsProblems(
    in completion: Completion, on today: LocalDate
  ) -> [CompletionProblem] {
    guard let training = terms.training else { return [] }
    let day = completion.completedOn ?? today
    let problems = completion.contributors.compactMap {
      training.problem(trainedOn: $0.trainedOn, completing: day)
    }
    return problems.first.map { [CompletionProblem(.wrong, $0)] } ?? []
  }

  private func problems(
    at place: AnswerPlace, in reading: CompletionReading, on today: LocalDate
  ) -> [CompletionProblem] {
    guard let item = item(place.item) else { return [] }
    guard let answer = reading.answer(at: place), !answer.isEmpty else {
      return reading.isRequired(place)
        ? [CompletionProblem(.missing, at: place, item.missingMessage)] : []
    }
    if case .couldNotAnswer = answer { return [] }
    return AnswerCheck(place: place, today: today).problems(in: answer, to: item)
  }
}

extension CompletionSubject {
  fileprivate var whomToName: String {
    switch self {
    case .child: "Say which one child this is about"
    case .childAndCarer: "Name one child and one carer: each child and each carer has their own"
    case .family: "Say which children of the family this is about"
    case .adult: "Say which adult this is about"
    case .practitioner, .organisation: "This is about one practitioner or organisation at most"
    }
  }
}

extension Item {
  /// What is said beside the item when it is not answered: its own words, or words made from the question.
  var missingMessage: String {
    if let whenMissing { return whenMissing }
    return switch kind {
    case .choice, .scale, .grade: "Select an answer to “\(question)”"
    case .choices: "Select at least one answer to “\(question)”"
    case .text, .lines, .number: "Enter an answer to “\(question)”"
    case .date, .partialDate: "Enter a date for “\(question)”"
    case .people: "Say who, for “\(question)”"
    case .table: "Add at least one row to “\(question)”"
    case .evidence: "Choose what in the chronology shows this, for “\(question)”"
    }
  }
}
