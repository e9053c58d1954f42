import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// One time a child said or showed something: their words, how it came, and what was done about it.
struct HearingItem {
  let hearing: Hearing
  let view: PersonView
  let mayRecord: Bool

  var markup: Markup {
    """
    <li class="voice"><h3>\(entry.envelope.occurred.british)</h3>\
    \(SaidQuote(hearing: hearing).markup)\
    \(when(!hearing.saysSomething && hearing.whyNotSeen == nil, "<p>Seen. Nobody wrote down what the child said or showed.</p>"))\
    <p class="small secondary">\(how). \(view.agencies.writer(entry)). \
    <a href="\(href: "\(view.person)/entries/\(entry.id)")">\
    Everything recorded<span class="visually-hidden"> on \(entry.envelope.occurred.british)</span></a></p>\
    \(when(hearing.saysSomething, done))</li>
    """
  }

  static func answerPath(_ hearing: Hearing, _ view: PersonView) -> String {
    "\(view.person)/voice-answers/new?voice=\(hearing.entry.id)"
  }

  private var entry: Entry { hearing.entry }

  private var how: String {
    var parts = [Payloads.title(of: entry.kind)]
    if !hearing.place.isEmpty { parts.append(hearing.place) }
    if hearing.seenAlone == .yes { parts.append("seen alone") }
    if !entry.isFromFamily,
      let source = entry.envelope.basis == .toldBySomeone ? entry.contents?.toldBy : nil
    {
      parts.append("told by \(source)")
    }
    return parts.joined(separator: ", ")
  }

  private var done: Markup {
    guard let answer = hearing.answer else {
      return """
        <p>\(when(hearing.wasAsked, "<strong>Nobody has recorded what was done about it.</strong> "))\
        \(when(mayRecord, "<a href=\"\(href: Self.answerPath(hearing, view))\">\(link)</a>"))</p>
        """
    }
    return """
      \(each(hearing.answers) { said in
        InsetText(
          """
          <p><strong>What was done:</strong> \(asTyped(said.content.whatWasDone))</p><p>\(told(said))</p>
          """).markup
      })\
      \(when(
        mayRecord && answer.content.childToldOn == nil,
        "<p><a href=\"\(href: Self.answerPath(hearing, view))\">\(link)</a></p>"))
      """
  }

  private var link: Markup {
    """
    Record what was done<span class="visually-hidden"> about what was said on \
    \(entry.envelope.occurred.british)</span>
    """
  }

  private func told(_ answer: Said<VoiceAnswered>) -> Markup {
    if let day = answer.content.childToldOn { return "The child was told on \(day.british)." }
    if let why = answer.content.whyNotTold, !why.isEmpty {
      return "The child was not told: \(asTyped(why))"
    }
    return "The child has not been told yet."
  }
}
