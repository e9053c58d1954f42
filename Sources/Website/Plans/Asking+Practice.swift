import Casework
import Markup
import Record
import Vocabulary

/// Questions that several forms of practice ask in the same way.
extension Asking {
  /// On which day it was decided or happened; blank is today.
  func day(_ question: String) -> Markup {
    DateField(
      question, name: "occurred_on", value: body.date("occurred_on"),
      hint: "Leave it blank for today", errors: errors, style: .strong
    ).markup
  }

  /// A question in the words that a rule of practice gives it, so that a form and its rule never part.
  func lines(_ form: PracticeForm, _ question: String, rows: Int = 3) -> Markup {
    let prompt = Self.prompt(form, question)
    return lines(prompt.words, question, hint: prompt.shownHint, rows: rows, style: .strong)
  }

  /// The words that a rule gives a question; its name where no rule asks it.
  static func prompt(_ form: PracticeForm, _ question: String) -> FormPrompt {
    Practice.prompts(on: form).first { $0.question == question }
      ?? FormPrompt(form, question, question.replacing("_", with: " "))
  }

  /// Entries that something can rest on, the newest first, with those already chosen.
  func evidence(
    _ legend: String, _ name: String, from subject: FormSubject, hint: String, most: Int = 12,
    where isWanted: (ChronologyLine) -> Bool = { $0.isContact }
  ) -> Markup {
    let chosen = Set(body.all(name))
    let lines = (subject.picture?.chronology.newestFirst ?? []).filter {
      $0.standing == .standing && isWanted($0)
    }
    let offered = lines.enumerated().filter { place, line in
      place < most || chosen.contains(line.entry.id.value)
    }
    guard !offered.isEmpty else { return .empty }
    return some(
      legend, name,
      offered.map { _, line in
        Answers.choice(
          "\(line.heading), \(line.entry.envelope.occurred.british)",
          value: line.entry.id.value, hint: String(line.summary.prefix(140)))
      }, hint: hint, style: .strong)
  }

  /// Lets what cannot wait be saved whatever is still missing.
  var urgent: Markup {
    Checkboxes(
      "Can this wait?", name: "is_urgent",
      choices: [
        Answers.choice(
          "It cannot wait: waiting would leave a child in danger", value: "yes",
          hint: "It is then saved at once. Rules of practice are noticed afterwards")
      ], chosen: body.all("is_urgent"), hint: "Nothing here holds up what is urgent", errors: errors
    ).markup
  }

  /// For each rule that stands against saving, the way to decide otherwise and say why.
  var overruling: Markup {
    let typed = body.fields.map(\.name).filter { $0.hasPrefix(Overruling.field) }
      .map { String($0.dropFirst(Overruling.field.count)) }
    let rules = (objections.compactMap(\.rule?.id) + typed).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    guard !rules.isEmpty else { return .empty }
    return Fieldset(
      "If you judge otherwise",
      questions: """
        <p class="hint">These rules of practice stand against saving. The judgement is yours: give your \
        reason, and it is kept with your name.</p>\
        \(each(rules) { rule in
          let says = Practice.rules.first { $0.rule.id == rule }?.says ?? ""
          return lines(
            "Why you decide otherwise than \(rule)", "\(Overruling.field)\(rule)", hint: says, rows: 2)
        })
        """
    ).markup
  }
}

extension FormPrompt {
  var shownHint: String? { hint.isEmpty ? nil : hint }
}

extension Overruling {
  /// What stands before a rule’s number in the name of its field.
  static let field = "overruled."
}

extension FormReader {
  /// The day asked for; today, or the day of the entry put right, when it was left blank.
  mutating func day() -> Occurrence {
    pastDay("occurred_on", "The date").map { .on(.day($0)) } ?? unaskedOccurrence
  }

  /// The rules that are decided otherwise than, each with its reason.
  func overruled() -> [Overruling] {
    Practice.rules.compactMap { rule in
      let why = body.typed("\(Overruling.field)\(rule.rule.id)").text
      return why.isEmpty ? nil : Overruling(rule.rule, why: why)
    }
  }

  /// A day of today or later.
  mutating func dayFromToday(_ name: String, _ what: String) -> LocalDate? {
    guard let day = anyDay(name, what) else { return nil }
    if day < today, corrected == nil {
      errors.add("\(what) must be today or later", to: name)
    }
    return day
  }
}

extension FormBody {
  mutating func add(_ overruled: [Overruling]) {
    for one in overruled { add("\(Overruling.field)\(one.rule)", one.why) }
  }
}

extension TypedSource {
  /// What a decision rests on is the judgement of whoever decides.
  static func judgement(_ reader: FormReader) -> TypedSource {
    var source = TypedSource()
    source.basis = .opinion
    source.marking = reader.choice("marking")
    return source
  }
}
