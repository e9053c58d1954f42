import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody read a notice and wrote down what they judge (R-001).
enum NoticeAnswerForm: EntryForm {
  static let path = "notice-answers"
  static let heading = "Answer a notice"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<NoticeAnswer> {
    let rule = reader.line("rule", "The rule") ?? ""
    let entries = reader.ids("notice_entry", of: Entry.self)
    let judgement = reader.text(
      "judgement", "Your judgement", missing: "Enter what you judge, and why")
    if rule.isEmpty { reader.errors.add("Open the notice again from the page", to: "judgement") }
    var source = TypedSource()
    source.basis = .opinion
    return TypedEntry(
      content: NoticeAnswer(
        rule: rule, entries: entries, judgement: judgement, aspect: reader.body.text("about")),
      occurred: reader.unaskedOccurrence, source: source)
  }

  static func fill(_ body: inout FormBody, with answer: NoticeAnswer) {
    body.add("rule", answer.rule)
    body.add("about", answer.aspect)
    for entry in answer.entries { body.add("notice_entry", entry.value) }
    body.add("judgement", answer.judgement)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let rule = asking.body.text("rule") ?? ""
    let notice = asked(asking.body, about: subject)
    // What was shown when the form was opened is what is answered, even if there is something new by now.
    let sent = asking.body.all("notice_entry")
    let entries = sent.isEmpty ? notice?.entries.map(\.value) ?? [] : sent
    return """
      \(HiddenField("rule", value: rule))\
      \(present(asking.body.text("about")) { HiddenField("about", value: $0).markup })\
      \(each(entries) { HiddenField("notice_entry", value: $0).markup })\
      \(notice.map { notice in
        InsetText(
          """
          <p><strong>\(notice.title)</strong></p><p>\(notice.why)</p>\
          <p class="hint">Rule \(notice.rule.id): \(notice.rule.source)</p>
          """)
      })\
      \(asking.lines(
        "What do you judge, and why?", "judgement",
        hint: "Your judgement is kept with your name. The notice rests until there is something new",
        rows: 5, style: .strong))
      """
  }

  /// The notice that is answered: of several of one rule that which rests on the entry it was opened for.
  private static func asked(_ body: FormBody, about subject: FormSubject) -> Notice? {
    let entry = body.all("notice_entry").last ?? body.text("entry")
    let notices = subject.notices.filter {
      $0.rule.id == body.text("rule") && $0.aspect == body.text("about")
    }
    return notices.first { $0.entries.last?.value == entry } ?? notices.first
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)?done=saved"
  }
}

extension FormSubject {
  /// What the rules of practice notice about the person that nobody has answered.
  var notices: [Notice] {
    picture.map(Practice.notices(in:)) ?? []
  }
}
