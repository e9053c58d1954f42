import Markup

extension OccurrenceForm {
  /// The question, with the boxes each answer needs beneath it.
  func asked(_ body: FormBody, _ errors: FormErrors) -> Markup {
    Radios(
      question, name: Self.field,
      choices: [
        Answers.choice(
          "Today", value: Way.today.rawValue,
          reveal: time("occurred_today_time", body, errors)),
        Answers.choice(
          "On a day, or in a month or year, that I know", value: Way.on.rawValue,
          reveal: date("Date", "occurred_on", body, errors)
            + time("occurred_on_time", body, errors)),
        Answers.choice(
          "About then: I do not know exactly", value: Way.about.rawValue,
          reveal: date("Roughly when", "occurred_about", body, errors)),
        Answers.choice(
          "Over a period", value: Way.between.rawValue,
          reveal: date("From", "occurred_from", body, errors)
            + date(
              "Until", "occurred_until", body, errors,
              hint: "Leave blank if it still goes on")),
      ], chosen: body.text(Self.field), errors: errors, style: .strong
    ).markup
  }

  private func time(_ name: String, _ body: FormBody, _ errors: FormErrors) -> Markup {
    TimeField(
      "Time, if you know it", name: name, value: body[name], errors: errors
    ).markup
  }

  private func date(
    _ legend: String, _ name: String, _ body: FormBody, _ errors: FormErrors,
    hint: String = "Day and month can be left blank if they are not known"
  ) -> Markup {
    PartialDateField(
      legend, name: name, value: body.date(name), hint: hint, errors: errors
    ).markup
  }
}
