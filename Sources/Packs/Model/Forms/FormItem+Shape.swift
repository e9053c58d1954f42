import Instruments
import Vocabulary

extension FormItem: Declared {
  static let shape = Shape<FormItem>(
    "a question", "A question of a form, with the sort of answer it takes.",
    [
      .required("id", \.id, .id(), "The name it keeps for ever; never made from its wording."),
      .required("asks", \.asks, .sentence, "The question."),
      .optional("hint", \.hint, .sentence, "What helps to answer it."),
      .optional(
        "states", \.states, .label, "What an answer states, by the name the record knows it."),
      .oneOrMore(
        "yields", \.yields, .label,
        "What the facts are about that an answer is part of, such as “standard is plan”."),
      .optional("better", \.better, .choice(), "Which way is better for a child, if either is."),
      .flag("required", \.isRequired, "Whether it must be answered, or say why it cannot be."),
      .list("required_when", \.requiredWhen, .block(), "When it must be; all must hold."),
      .list("shown_when", \.shownWhen, .block(), "When it is asked; all must hold."),
      .optional("missing", \.missing, .sentence, "What is said when an answer is missing."),
      .optional(
        "to_family", \.toFamily, .block(),
        "How it is put to a child or parent who answers it themselves."),
      .flag(
        "practitioners_only", \.isForPractitioners,
        "Whether a child or parent who fills the form in themselves is not asked it."),
      .optional("choice", \.choice, .list(of: .block()), "One of a list."),
      .optional("choices", \.choices, .list(of: .block()), "Any number of a list."),
      .optional("grade", \.grade, .list(of: .block()), "One of a tool’s grades, by name only."),
      .optional("scale", \.scale, .block(), "A whole number from one end to another."),
      .optional(
        "text", \.text, .whole(1...2_000, "characters"), "A line of so many characters at most."),
      .optional(
        "lines", \.lines, .whole(1...100_000, "characters"),
        "Several lines of so many characters at most."),
      .optional("date", \.date, .choice(), "A day: any, past or future."),
      .optional("partial_date", \.partialDate, .choice(), "A day, a month or a year."),
      .optional("number", \.number, .block(), "A number."),
      .optional("people", \.people, .block(), "People of the family."),
      .optional("evidence", \.evidence, .block(), "Entries of the chronology it rests on."),
      .optional("table", \.table, .block(), "A small table, row by row."),
    ])
}

extension FormOption: Declared {
  static let shape = Shape<FormOption>(
    "an answer", "One answer to choose.",
    [
      .required("id", \.id, .id(), "The name it keeps for ever."),
      .required("label", \.label, .label, "The words shown."),
      .optional("hint", \.hint, .sentence, "What helps to choose it."),
      .flag("alone", \.isAlone, "Whether it cannot be chosen with another."),
      .flag(
        "unranked", \.isUnranked,
        "Whether it is neither better nor worse than any other, such as “I did not see it”."),
      .optional(
        "worth", \.worth, .whole(-1_000...1_000, "a worth"),
        "What it counts for, where the form has a sum."),
      .optional(
        "yields", \.yields, .label,
        "What is so of the fact when it is chosen, such as “met” or “answer is agree”."),
    ])
}

extension FormScale: Declared {
  static let shape = Shape<FormScale>(
    "a scale", "A whole number from one end to another.",
    [
      .required("from", \.from, .whole(-1_000...1_000, "an end of a scale"), "The lower end."),
      .required("to", \.to, .whole(-1_000...1_000, "an end of a scale"), "The higher end."),
      .optional("from_means", \.fromMeans, .label, "What the lower end means."),
      .optional("to_means", \.toMeans, .label, "What the higher end means."),
    ])
}

extension FormNumber: Declared {
  static let shape = Shape<FormNumber>(
    "a number", "Which numbers make sense.",
    [
      .optional("lowest", \.lowest, .decimal, "The lowest."),
      .optional("highest", \.highest, .decimal, "The highest."),
      .optional("places", \.places, .whole(0...6, "decimal places"), "How many decimal places."),
      .optional("unit", \.unit, .label, "What it counts."),
    ])
}

extension FormCount: Declared {
  static let shape = Shape<FormCount>(
    "a count", "How many may be given.",
    [
      .optional("fewest", \.fewest, .whole(1...200, "a count"), "The fewest; 1 if left out."),
      .optional("most", \.most, .whole(1...200, "a count"), "The most; 50 if left out."),
    ])
}

extension FormTable: Declared {
  static let shape = Shape<FormTable>(
    "a table", "A small table, row by row.",
    [
      .list("columns", \.columns, .block(), "Its columns."),
      .optional("most", \.most, .whole(1...50, "rows"), "The most rows; 8 if left out."),
    ])
}

extension FormColumn: Declared {
  static let shape = Shape<FormColumn>(
    "a column", "One column of a table, of words unless it says otherwise.",
    [
      .required("id", \.id, .id(), "The name it keeps for ever."),
      .required("heading", \.heading, .label, "Its heading."),
      .flag("required", \.isRequired, "Whether each row needs it."),
      .flag("date", \.isDate, "Whether it holds days."),
      .optional("choice", \.choice, .list(of: .block()), "One of a list, in each row."),
    ])
}

extension FormCondition: Declared {
  static let shape = Shape<FormCondition>(
    "a condition", "What another answer of the same form is.",
    [
      .required("item", \.item, .id(), "Which question."),
      .list("is", \.isOneOf, .id(), "One of these was chosen."),
      .list("is_not", \.isNoneOf, .id(), "None of these was chosen."),
      .optional("at_least", \.atLeast, .decimal, "It is so much or more."),
      .optional("at_most", \.atMost, .decimal, "It is so much or less."),
    ])
}

extension Form where Value == DecimalNumber {
  static let decimal = Form(schema: .object([("type", .text("number"))])) { node, reading in
    if let number = node.plainOrQuoted.flatMap({ DecimalNumber($0) }) { return number }
    reading.fault(at: node, expected: "a number like 12 or 3.5")
    return nil
  } write: {
    .literal($0.description)
  }
}
