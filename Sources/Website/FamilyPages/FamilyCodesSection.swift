import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// The codes that were made for a child's family: who made them, what they ask, and whether they were used.
struct FamilyCodesSection {
  let view: PersonView
  let codes: [FamilyCode]
  /// The forms of the place in every version.
  let forms: [PlaceForm]
  let mayRecord: Bool

  var markup: Markup {
    """
    \(when(mayRecord || !codes.isEmpty, "<h2>In their own words, on a phone</h2>"))\
    \(when(mayRecord, """
      <p>A child or parent can write here themselves with a one-time code. \
      <a href="\(href: "\(view.person)/family-codes/new")">Make a code</a></p>
      """))\
    \(when(!codes.isEmpty, "<ul>\(each(codes) { "<li>\(words($0))</li>" })</ul>"))
    """
  }

  private func words(_ code: FamilyCode) -> Markup {
    let name = code.isForChild ? view.name : view.family.name(of: code.giver)
    return """
      <bdi>\(name)</bdi>\(present(asked(code)) { ", “\($0)”" }): code made on \
      \(code.madeAt.ukDate.british) by \(view.agencies.author(code.madeBy)). \(state(code))
      """
  }

  /// The name of the form it asks; nil for the few questions that every place has.
  private func asked(_ code: FamilyCode) -> String? {
    guard case .form(let asked) = code.purpose else { return nil }
    return form(asked)?.title ?? "a form that is no longer kept"
  }

  private func form(_ asked: AskedForm) -> PlaceForm? {
    forms.first { $0.id == asked.form && $0.instrument.version == asked.version }
  }

  private func state(_ code: FamilyCode) -> Markup {
    if let entry = code.entry {
      let part = code.purpose.isOnForm ? "assessments" : "entries"
      return "<a href=\"\(href: "\(view.person)/\(part)/\(entry)")\">See what they wrote</a>"
    }
    guard code.isOpen(at: view.opened.openedAt) else { return "Not used, and ended." }
    if case .form(let asked) = code.purpose,
      FamilyForm(asked, of: code.completer, among: forms) == nil
    {
      return
        "Not used yet; its questions are not asked any more, so make another. \(when(mayRecord, end(code)))"
    }
    return
      "Not used yet; it works until \(code.endsAt.ukDate.british). \(when(mayRecord, end(code)))"
  }

  /// A code that went to the wrong person, or is not needed, is ended at once.
  private func end(_ code: FamilyCode) -> Markup {
    PostForm(
      to: "\(view.person)/family-codes/\(code.id)/ending", view.proof,
      """
      <button class="button-link" type="submit">End this code\
      <span class="visually-hidden"> of \(code.madeAt.british)</span></button>
      """
    ).markup
  }
}

extension FamilyPurpose {
  fileprivate var isOnForm: Bool { if case .form = self { true } else { false } }
}
