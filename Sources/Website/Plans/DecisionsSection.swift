import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Decisions, with whether somebody else has looked at them, and referrals with whether the referrer was told.
struct DecisionsSection {
  let view: PersonView
  let picture: Picture

  var markup: Markup {
    """
    <h2 id="decisions">Decisions and referrals</h2>\(decisions)\(conferences)\(referrals)\(whoDecides)\
    \(view.actions(("Record a referral", "referrals/new"), "More decisions", more))
    """
  }

  private var more: [(String, String)] {
    let told = ("Record whether the referrer was told", "referrers-told/new")
    let settled = (CarePlanSettledForm.heading, "\(CarePlanSettledForm.path)/new")
    let statutory = (StatutoryDecisionForm.heading, "\(StatutoryDecisionForm.path)/new")
    var more = picture.involvement.referrals.isEmpty ? [] : [told]
    more.append((SharingForm.heading, "\(SharingForm.path)/new"))
    if Access.decidesForSocialCare(view.worker) { more.append(statutory) }
    more.append((ConferenceForm.heading, "\(ConferenceForm.path)/new"))
    more.append((CareThresholdForm.heading, "\(CareThresholdForm.path)/new"))
    if !CareIsSettledQuickly.waiting(in: picture).isEmpty { more.append(settled) }
    return more + [
      ("Mark that help is meant to last", "long-term/new"),
      ("End the work with this child", "closures/new"),
    ]
  }

  /// Said to everybody who does not decide it, with what they can do.
  private var whoDecides: Markup {
    guard !Access.decidesForSocialCare(view.worker), view.opened.mayRecordNow
    else { return .empty }
    return "<div class=\"no-print\">\(SocialCareDecides(person: view.person).markup)</div>"
  }

  private var decisions: Markup {
    let courses = picture.involvement.approvals(in: picture.place)
    guard !courses.isEmpty else { return "<p>No decision that somebody else looks at.</p>" }
    return Table(
      "Decisions", columns: ["Decision", "Looked at by somebody else"],
      rows: courses.reversed().map(row), captionIsHidden: true, stacks: true
    ).markup
  }

  private func row(_ course: ApprovalCourse) -> [Markup] {
    let line = ChronologyLine(course.decision)
    return [
      "\(line.title): \(line.summary)<br>\(view.source(of: course.decision))",
      course.approval.map { approval in
        """
        \(Tag(approval.content.outcome.label, approval.content.outcome == .approved ? .green : .amber))\
        \(when(!approval.content.why.isEmpty, " \(approval.content.why)"))<br>\(view.source(of: approval.entry))
        """
      } ?? waiting(course),
    ]
  }

  private func waiting(_ course: ApprovalCourse) -> Markup {
    let isOwn =
      view.picture?.authors(of: course.decision.id).contains(view.worker.practitioner) ?? true
    let approvers = Access.approvers(of: course.decision, in: picture, view.opened.leads)
    let may =
      view.opened.mayApproveDecisions && !isOwn && view.opened.asKnownOn == nil
      && approvers.include(view.worker)
    let agency = view.agencies[course.decision.envelope.author.agency]
    return """
      \(Tag("Waiting", .amber))\(when(isOwn, " You made it, so somebody else looks at it."))\
      <br><span class="secondary">\(approvers.words(named: agency))</span>\
      \(when(may, "<br><a href=\"\(href: "\(view.person)/approvals/new?decision=\(course.decision.id)")\">Look at this decision</a>"))
      """
  }

  private var conferences: Markup {
    let conferences = picture.involvement.conferences
    guard !conferences.isEmpty else { return .empty }
    return """
      <h3>Child protection conferences</h3><ul>\(each(conferences.reversed()) {
        "<li>\($0.content.summary)<br>\(view.source(of: $0.entry))</li>"
      })</ul>
      """
  }

  private var referrals: Markup {
    let referrals = picture.involvement.referrals
    guard !referrals.isEmpty else { return .empty }
    return Table(
      "Referrals", columns: ["Referral", "Was the referrer told?"],
      rows: referrals.reversed().map { course in
        [
          """
          To \(course.referral.content.agency): \(course.referral.content.why)<br>\
          \(view.source(of: course.referral.entry))\(taken(course))\
          \(sharing(course.referral.content.agency))
          """,
          course.told.map { "Yes: \($0.content.what)<br>\(view.source(of: $0.entry))" }
            ?? untold(course),
        ]
      }, captionIsHidden: true, stacks: true
    ).markup
  }

  /// With the last try, which answers nothing: the referral goes on waiting.
  private func untold(_ course: ReferralCourse) -> Markup {
    """
    \(Tag("Not told yet", .amber))\(present(course.tried) { tried in
      """
      <br>\(tried.content.wasTold ? "Written down, but not by children’s social care" : "Tried, and could not be told"): \
      \(tried.content.what)<br>\(view.source(of: tried.entry))
      """
    })
    """
  }

  /// Whether children’s social care has taken it on, and the way for those who can.
  private func taken(_ course: ReferralCourse) -> Markup {
    guard course.referral.content.isToSocialCare, course.told == nil else { return .empty }
    guard course.waits(for: view.agencies.socialCare, in: picture) else {
      return "<br>\(Tag("Taken on", .green))"
    }
    let may = view.agencies.socialCare.contains(view.worker.agency.id)
    return """
      <br>\(Tag("Nobody has taken it on yet", .amber))\
      \(when(!may, "<br>If it is urgent, telephone them."))\
      \(when(may, "<br>\(view.actions([("Take it on: add who takes it to the team", "team/new")]))"))
      """
  }

  /// What is shared with whoever is asked to act is decided apart.
  private func sharing(_ agency: String) -> Markup {
    guard !picture.involvement.sharing.contains(where: { $0.content.withWhom == agency }) else {
      return .empty
    }
    let named = FormBody([FormBody.Field(name: "with_whom", value: agency)]).encoded
    return "<br>" + view.actions([("Record what is shared with them", "sharing/new?\(named)")])
  }
}
