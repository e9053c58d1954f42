import Markup

/// From which opening of a form a draft is kept, and what of the draft that opening had seen: the same form open in two
/// tabs does not write over itself unasked.
struct DraftSeen: Equatable, Sendable {
  /// One opening of the form, through all its steps.
  let opening: String
  /// The keeping that was shown when the form was opened; empty where nothing had been kept.
  let keeping: String

  static let field = "draft_seen"

  /// What a form carries; nil for one that was sent without it.
  init?(in form: FormBody) {
    let parts = (form.text(Self.field) ?? "")
      .split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    opening = String(parts[0])
    keeping = String(parts[1])
  }

  private init(opening: String, keeping: String) {
    self.opening = opening
    self.keeping = keeping
  }

  /// A form that is opened anew, from what was kept or from nothing.
  static func opened(from kept: DraftSeen?) -> DraftSeen {
    DraftSeen(opening: FormKey.newValue(), keeping: kept?.keeping ?? "")
  }

  /// What is kept now, from the same opening.
  var keptAnew: DraftSeen { DraftSeen(opening: opening, keeping: FormKey.newValue()) }

  /// The same opening, once its author has been shown what else is kept.
  func shown(_ kept: DraftSeen?) -> DraftSeen {
    DraftSeen(opening: opening, keeping: kept?.keeping ?? "")
  }

  /// Whether what is kept was typed in another opening, after this one saw it.
  func hasNotSeen(_ kept: DraftSeen?) -> Bool {
    guard let kept else { return false }
    return kept.opening != opening && kept.keeping != keeping
  }

  private var value: String { "\(opening).\(keeping)" }

  var hidden: HiddenField { HiddenField(Self.field, value: value) }

  /// The form with this in place of what it carried.
  func carried(in form: FormBody) -> FormBody {
    var form = form.without([Self.field])
    form.add(Self.field, value)
    return form
  }
}
