import Record
import Vocabulary

/// The end of a plan that the law requires, and a step down from a statutory level, are noticed until another plan goes on.
///
/// An ending of all involvement says itself what support goes on.
public enum SupportAfterSocialCare: PracticeRule {
  public static let rule = Rule("R-052", source: "Liverpool 5.3")

  public static let says =
    "After social care, coordinated support goes on: a plan, a lead and dates."

  public static let asks = [
    FormPrompt(
      .plan, "follow_on", "What support goes on afterwards?",
      hint: "Who leads it, until when, and when somebody checks that what was gained has lasted.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let involvement = picture.involvement
    let ended = involvement.plans.filter { $0.kind.isStatutory }.compactMap(\.ended?.entry)
    let closed =
      involvement.plans.contains { $0.kind.isStatutory }
      ? involvement.closures.filter { $0.content.carryOn.isBlank }.map(\.entry) : []
    let stepped = involvement.levels.indices.filter { place in
      let decided = involvement.levels[place].content
      guard decided.change == .stepDown, place > 0, let scale = picture.place.levels else {
        return false
      }
      return scale.level(involvement.levels[place - 1].content.level)?.isStatutory == true
        && scale.level(decided.level)?.isStatutory == false
    }
    .map { involvement.levels[$0].entry }
    guard let last = (ended + closed + stepped).max(by: { $0.number < $1.number }),
      involvement.openPlans.isEmpty
    else { return [] }
    let followed = involvement.plans.contains { plan in
      !plan.kind.isStatutory && plan.startedOn >= last.envelope.occurred.earliest
    }
    return noticed(
      followed ? [] : [last.id], "Plan the support that goes on",
      "Social care is no longer involved, and no plan has followed. Agree who leads, what goes on and until when."
    )
  }
}
