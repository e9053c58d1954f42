import Markup
import Record
import UseCases
import Vocabulary

/// The codes that were made for a child's family: who made them, and whether they were used.
struct FamilyCodesSection {
  let view: PersonView
  let codes: [FamilyCode]
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
      <bdi>\(name)</bdi>: code made on \(code.madeAt.ukDate.british) by \(view.agencies.author(code.madeBy)). \
      \(state(code))
      """
  }

  private func state(_ code: FamilyCode) -> Markup {
    if let entry = code.entry {
      return "<a href=\"\(href: "\(view.person)/entries/\(entry)")\">See what they wrote</a>"
    }
    guard code.isOpen(at: view.opened.openedAt) else { return "Not used, and ended." }
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
