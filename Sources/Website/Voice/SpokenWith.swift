import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Who of a family is best spoken with in another language than English, and who speaks it: a worker of the team first,
/// then others of its agencies, else an interpreter, who takes more time (R-136).
struct SpokenWith {
  let subject: FormSubject
  /// Whether only the child is spoken with.
  var childAlone = false

  /// Empty where English does for everybody.
  var markup: Markup {
    let spoken = subject.languages.filter { !childAlone || $0.need.person == subject.person }
    guard !spoken.isEmpty else { return .empty }
    return InsetText(
      """
      \(each(spoken) { one($0) })\
      <p>Otherwise book a professional interpreter, and allow more time: it is slower, and less comes across. \
      A member of the family does not interpret anything sensitive or complex.</p>
      """
    ).markup
  }

  private func one(_ spoken: LanguageSpoken) -> Markup {
    let need = spoken.need
    let name = "<bdi>\(need.name)</bdi>" as Markup
    guard let language = need.language else {
      let details = "/people/\(need.person)/details/new"
      return """
        <p><strong>\(name) needs an interpreter.</strong> \
        <a href="\(href: details)">Say which language \(name) speaks</a>, so that workers who speak it are found.</p>
        """
    }
    return """
      <p><strong>\(name): first language \(language.text)\(need.needsInterpreter ? ", and needs an interpreter" : "").\
      </strong></p>\(speakers(spoken.speakers))
      """
  }

  private func speakers(_ speakers: [Speaker]) -> Markup {
    guard !speakers.isEmpty else {
      return "<p>Nobody in the team or its agencies has said that they speak it.</p>"
    }
    return """
      <ul>\(each(speakers) { speaker in
        "<li>\(speaker.name), \(speaker.agency), speaks \(speaker.language.text)\(speaker.isInTeam ? " and is in the team" : "")</li>"
      })</ul>
      """
  }
}
