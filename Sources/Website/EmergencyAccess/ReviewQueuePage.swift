import Casework
import Markup
import UseCases
import Vocabulary

/// Emergency accesses for a reviewer: those nobody has looked at stand first and stand out.
struct ReviewQueuePage: Page {
  let queue: ReviewQueue
  let proof: FormProof
  /// What was typed about one of them and has to be put right.
  var attempt: Attempt?

  let title = "Emergency access to review"
  let section: SiteSection? = .emergencyReviews

  /// A review as it was typed.
  struct Attempt {
    let id: String
    let isJustified: String?
    let words: InputValue
    let errors: FormErrors
  }

  var errors: FormErrors { attempt?.errors ?? FormErrors() }

  var content: Markup {
    """
    <h1>\(title)</h1>\(waiting)<h2>Reviewed</h2>\(reviewed)
    """
  }

  private var waiting: Markup {
    guard !queue.waiting.isEmpty else {
      return EmptyState("Nothing is waiting for a review.").markup
    }
    return each(queue.waiting) { item in
      Alert(.warning, heading: "Not reviewed: \(item.access.worker.name)", content: details(item))
        .markup
    }
  }

  private func details(_ item: ReviewQueue.Item) -> Markup {
    "\(SummaryList(rows(item)))\(item.isOwn ? Self.own : form(item.access))"
  }

  private static let own: Markup = "<p>You used this access, so somebody else reviews it.</p>"

  private func rows(_ item: ReviewQueue.Item) -> [SummaryList.Row] {
    let access = item.access
    let review = access.review.map { review in
      [
        SummaryList.Row("Reviewed", text: "\(review.byName), \(review.at.british)"),
        SummaryList.Row("Finding", text: review.wasJustified ? "Justified" : "Not justified"),
        SummaryList.Row("Comment", text: item.reviewWords ?? "Not shown"),
      ]
    }
    return [
      SummaryList.Row("Used by", text: "\(access.worker.name), \(access.worker.agency.name)"),
      SummaryList.Row("Record of", person(item)),
      SummaryList.Row("Opened", text: "\(access.beganAt.british), until \(access.endsAt.british)"),
      SummaryList.Row("Reason", text: access.reason.label),
      SummaryList.Row("What was happening", text: access.words),
    ] + (review ?? [])
  }

  private func person(_ item: ReviewQueue.Item) -> Markup {
    guard let person = item.person else { return "Somebody whose record you cannot see" }
    return "<a href=\"\(href: "/people/\(person.person)")\">\(person.name)</a>"
  }

  private func form(_ access: EmergencyAccess) -> Markup {
    let typed = attempt?.id == access.id.value ? attempt : nil
    let errors = typed?.errors ?? FormErrors()
    return PostForm(
      to: "/emergency-access/\(access.id)/review", proof,
      """
      \(Radios(
        "Was it justified?", name: "justified_\(access.id)",
        choices: [Choice("Yes", value: "yes"), Choice("No", value: "no")],
        chosen: typed?.isJustified, errors: errors, isInline: true))\
      \(TextArea(
        "What did you find?", name: "words_\(access.id)", value: typed?.words, errors: errors,
        rows: 3))\
      \(Button("Save review", kind: .secondary))
      """
    ).markup
  }

  private var reviewed: Markup {
    guard !queue.reviewed.isEmpty else { return EmptyState("None has been reviewed yet.").markup }
    return each(queue.reviewed) {
      SummaryList(rows($0), title: "\($0.access.worker.name), \($0.access.beganAt.british)").markup
    }
  }
}
