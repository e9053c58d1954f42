import Packs
import PublishedStatistics
import Vocabulary

/// The nearest published figures for what an indicator is about.
///
/// They are not the indicator: each says how it differs, and stands as a line of its own.
enum NearestPublished {
  /// A published series, and how it differs from what is asked for.
  struct Series: Sendable {
    let phrase: String
    let differs: String
  }

  static func series(for concept: ID<Concept>) -> [Series] {
    (table[concept.value] ?? []).map { Series(phrase: $0.0, differs: $0.1) }
  }

  private static let categories = "The category is the one recorded when the plan began."
  private static let allCauses = "Whatever the cause, not only neglect."

  private static let table: [String: [(String, String)]] = [
    "cpp-neglect-share": [
      ("d4 neglect share of plans at 31 March", categories),
      ("d2 neglect share of plans starting", "Counts plans that started, not those open."),
    ],
    "cpp-neglect-count": [
      ("d4 neglect plans at 31 March", categories),
      ("d4 neglect share of plans at 31 March", "A share, for comparing; not a number."),
      ("d2 neglect share of plans starting", "Counts plans that started, not those open."),
    ],
    "cpp-category-mix": [
      ("d4 neglect share of plans at 31 March", "Neglect alone, not each category.")
    ],
    "cpp-repeat-neglect": [
      (
        "d3 share of plans that are second or later",
        "Plans of every category, and any earlier plan, however long ago and for whatever cause."
      )
    ],
    "cpp-rate": [("d1 rate of plans at 31 March", allCauses)],
    "cpp-long-duration": [
      ("d5 plans of a year or more", "Plans of every category, at 31 March."),
      ("d5 share of plans of two years or more", "Two years or more; plans of every category."),
    ],
    "cin-neglect-count": [
      (
        "b3 children in need because of abuse or neglect",
        "Abuse and neglect together, and every child in need, with or without a plan."
      )
    ],
    "cin-duration": [
      (
        "b4 share of children in need two years or more",
        "Every child in need, and the time the episode has been open, not the plan."
      )
    ],
    "neglect-identification": [
      (
        "c3 episodes with neglect as a factor",
        "Found by social workers’ assessments, not by other agencies or the community."
      )
    ],
    "referral-count": [
      ("c1 referrals", allCauses), ("c1 rate of referrals", "\(allCauses) A rate."),
    ],
    "referral-neglect-share": [
      (
        "c3 neglect share of assessed episodes",
        "Neglect as one factor of several, found by an assessment, not the reason for a referral."
      )
    ],
    "referral-progression": [
      (
        "c1 share of referrals with no further action",
        "The other way round: referrals that did not go further. \(allCauses)"
      )
    ],
    "repeat-referral": [
      ("c1 share of referrals that are repeated", "Within 12 months. \(allCauses)")
    ],
    "school-absence": [
      (
        "absence share of children on plans persistently absent",
        "Pupils on a child protection plan for any cause; those who missed a tenth or more."
      ),
      (
        "absence share of children in need persistently absent",
        "Pupils in need for any cause; those who missed a tenth or more."
      ),
    ],
    "neet-16-18": [
      (
        "neet share of young people not in education, employment or training",
        "All young people aged 16 and 17, with or without a concern of neglect."
      )
    ],
  ]

  /// The concepts that have a nearest figure, for checking.
  static var concepts: [String] { table.keys.sorted() }
}
