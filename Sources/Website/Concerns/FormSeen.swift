import Markup
import Record
import UseCases

/// How far a form’s author had seen the record when it was opened: it travels with the form and its draft.
enum FormSeen {
  static let field = "seen_up_to"

  static func hidden(in body: FormBody, about subject: FormSubject) -> HiddenField {
    let newest = subject.opened.background.map(\.number).max() ?? 0
    return HiddenField(field, value: body.text(field) ?? String(newest))
  }

  /// Nothing for a form that was sent without it.
  static func before<Form: EntryForm>(in body: FormBody, _: Form.Type) -> SeenBefore? {
    body.text(field).flatMap { Int64($0) }.map { number in
      SeenBefore(upTo: number) { Form.isChanged(body, by: $0) }
    }
  }

  /// The same form, once its author has been shown what is new.
  static func updated(_ body: FormBody, by news: [Entry]) -> FormBody {
    var body = body.without([field])
    body.add(field, String(news.map(\.number).max() ?? 0))
    return body
  }
}
