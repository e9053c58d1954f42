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

  /// Entries that something can rest on: the newest first, and the newest of each sort however old it is, so that an assessment is
  /// not lost behind many visits; with those already chosen.
  func evidence(
    _ legend: String, _ name: String, from subject: FormSubject, hint: String, most: Int = 12,
    where isWanted: (ChronologyLine) -> Bool = { $0.isContact }
  ) -> Markup {
    let asking = citingNewest(name, in: subject)
    let chosen = Set(asking.body.all(name))
    let lines = (subject.picture?.chronology.newestFirst ?? []).filter {
      $0.standing == .standing && isWanted($0)
    }
    var sorts: Set<String> = []
    let offered = lines.enumerated().filter { place, line in
      sorts.insert(line.heading).inserted || place < most
        || chosen.contains(line.entry.id.value)
    }
    let carried = asking.unseen(name, besides: Set(offered.map { $0.element.entry.id.value }))
    guard !offered.isEmpty else { return carried }
    return carried
      + asking.some(
        legend, name,
        offered.map { _, line in
          Answers.choice(
            "\(line.heading), \(line.entry.envelope.occurred.british)",
            value: line.entry.id.value, hint: String(line.summary.prefix(140)))
        }, hint: hint, style: .strong)
  }

  /// The same where what an entry that is put right rests on is named by the version that stands, and is left out where it was
  /// recorded in error.
  func citingNewest(_ name: String, in subject: FormSubject) -> Asking {
    let named = Set(body.all(name))
    guard isCorrection, !named.isEmpty, let chronology = subject.picture?.chronology else {
      return self
    }
    let lines = chronology.lines.naming(named)
    let known = lines.versions
    var cited = body.without([name])
    for line in lines where line.standing == .standing { cited.add(name, line.entry.id.value) }
    for unseen in body.all(name) where !known.contains(unseen) { cited.add(name, unseen) }
    return Asking(
      body: cited, errors: errors, isCorrection: isCorrection, objections: objections)
  }

  /// What an entry rests on that its reader can see, in whichever version it is named.
  func seen(_ name: String, in subject: FormSubject) -> Set<String> {
    subject.picture?.chronology.lines.naming(Set(body.all(name))).versions ?? []
  }

  /// What an entry that is put right rests on and its reader cannot see: it goes on resting on that.
  func unseen(_ name: String, besides offered: Set<String>) -> Markup {
    guard isCorrection else { return .empty }
    return each(body.all(name).filter { !offered.contains($0) }) {
      HiddenField(name, value: $0).markup
    }
  }

  /// Lets what cannot wait be saved whatever is still missing.
  ///
  /// - Parameter asksWhy: whether the form asks for the reason by itself; not where the decision has its own.
  func urgent(asksWhy: Bool = true) -> Markup {
    Checkboxes(
      "Can this wait?", name: "is_urgent",
      choices: [
        Answers.choice(
          "It cannot wait: waiting would leave a child in danger", value: "yes",
          hint:
            "It is then saved at once, with why it cannot wait. What the rules of practice ask for besides is noticed on the record until somebody has seen to it"
        )
      ], chosen: body.all("is_urgent"), hint: "Nothing here holds up what is urgent", errors: errors
    ).markup
      + when(asksWhy, lines("If it cannot wait: why?", "urgent_why", rows: 2))
  }
}

extension [ChronologyLine] {
  /// Every version of them.
  fileprivate var versions: Set<String> {
    Set(flatMap { [$0.entry.id] + $0.earlierVersions }.map(\.value))
  }

  /// Those of which any version is among these.
  fileprivate func naming(_ ids: Set<String>) -> [ChronologyLine] {
    filter { line in
      ids.contains(line.entry.id.value) || line.earlierVersions.contains { ids.contains($0.value) }
    }
  }
}

extension FormPrompt {
  var shownHint: String? { hint.isEmpty ? nil : hint }
}

extension FormReader {
  /// Whether it cannot wait, and why.
  mutating func urgent() -> (Bool, String?) {
    let isUrgent = body.isTicked("is_urgent")
    let why = text("urgent_why", "Why it cannot wait")
    return (isUrgent, isUrgent ? why : nil)
  }

  /// The day asked for; today, or the day of the entry put right, when it was left blank.
  mutating func day() -> Occurrence {
    pastDay("occurred_on", "The date").map { .on(.day($0)) } ?? unaskedOccurrence
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

extension TypedSource {
  /// What a decision rests on is the judgement of whoever decides.
  static func judgement(_ reader: FormReader) -> TypedSource {
    var source = TypedSource()
    source.basis = .opinion
    source.marking = reader.choice("marking")
    return source
  }
}
