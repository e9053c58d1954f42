import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Assessments that are being made already, beside the form that begins another: whose each is, since when, and the way
/// to contribute to it instead (R-076).
///
/// It holds nobody up: what the law asks for goes on at once, and carries forward what is there.
struct AssessmentsUnderWay {
  let subject: FormSubject
  let purpose: AssessmentPurpose
  let worker: Worker
  let agencies: AgencyNames
  /// Whether it is one of several children who are asked about on one page, so that it says whose they are.
  var isOneOfSeveral = false

  var markup: Markup { same + another + steppedUp }

  private var all: [AssessmentUnderWay] {
    AssessmentUnderWay.all(beside: purpose, in: subject.involvement)
  }

  private func list(_ bearing: AssessmentUnderWay.Bearing) -> Markup {
    let some = all.filter { $0.bearing == bearing }
    return some.isEmpty
      ? .empty : "<ul>\(each(some) { "<li>\(told($0)). \(way(to: $0))</li>" })</ul>"
  }

  private func told(_ one: AssessmentUnderWay) -> Markup {
    """
    \(one.course.name), begun by \(agencies.author(one.started.entry.envelope.author)) \
    on \(one.started.day.british)
    """
  }

  private var same: Markup {
    let list = list(.same)
    guard !list.isEmpty else { return .empty }
    return WarningText(
      isOneOfSeveral
        ? "One of these is already being made about \(subject.name)."
        : "One of these is already being made. Ask no more of a family than is needed: continue that one."
    ).markup + list
  }

  private var another: Markup {
    let list = list(.another)
    guard !list.isEmpty else { return .empty }
    return InsetText(
      """
      <p><strong>Another assessment of <bdi>\(subject.name)</bdi> is being made</strong></p>\(list)\
      <p>Can you contribute to it, rather than ask the family everything twice? If another is needed all the same, \
      say why below.</p>
      """
    ).markup
  }

  private var steppedUp: Markup {
    let list = list(.steppedUp)
    guard !list.isEmpty else { return .empty }
    return InsetText(
      """
      <p><strong>Carry forward what has been assessed of <bdi>\(subject.name)</bdi></strong></p>\(list)\
      <p>Yours is made by law: do not wait for the other. Tell whoever began it, ask them for what they have \
      learnt, and ask the family only for what is not known yet.</p>
      """
    ).markup
  }

  private func way(to one: AssessmentUnderWay) -> Markup {
    let (own, course) = (worker.agency, one.course)
    let list = "\(subject.path)/assessments"
    if let answered = course.contribution(of: own.id)?.answered {
      return
        "Your agency \(answered.content.wasGiven ? "contributed" : "declined") on \(answered.day.british)."
    }
    if one.started.entry.envelope.author.agency == own.id || one.bearing == .steppedUp {
      return "<a href=\"\(href: list)\">See it\(whose)</a>"
    }
    return """
      <a href="\(href: "\(list)/open/\(course.id)/contributions/\(own.id)")">Contribute to it\(whose)</a>
      """
  }

  private var whose: Markup {
    "<span class=\"visually-hidden\"> (\(subject.name))</span>"
  }
}
