import Record
import Vocabulary

/// An injury, accident or A&E attendance of a child then under one is noticed until somebody has
/// answered; an explanation that does not fit stays noticed.
public enum BabysInjury: PracticeRule {
  public static let rule = Rule("R-026", source: "Herefordshire section 3")

  public static let says =
    "When a baby is hurt, ask whether the explanation fits what a baby of that age can do."

  public static let prompts = [
    Prompt(
      .injuryExplanationFits, "Does the explanation fit what a child of this age can do?",
      hint:
        "A baby who cannot roll does not fall off a bed by themselves. If it does not fit, speak to children’s social care today."
    )
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let injuries = picture.happenings(
      [.injury, .accident, .aAndEAttendance], months: picture.parameters.accidentMonths
    )
    .filter { wasUnderOne(picture, $0.entry) }
    let answered =
      picture.concerns.filter {
        [.yes, .no].contains($0.content.experience.injuryExplanationFits)
      }
      .map(\.entry.number).max() ?? 0
    let unasked = injuries.filter {
      ![.yes, .no].contains($0.content.injuryExplanationFits) && $0.entry.number > answered
    }
    let unfitting =
      injuries.filter { $0.content.injuryExplanationFits == .no }.map(\.id)
      + picture.concerns.filter {
        $0.content.experience.injuryExplanationFits == .no && wasUnderOne(picture, $0.entry)
      }
      .map(\.id)
    return notice(
      unfitting, "The explanation of a baby’s injury does not fit",
      "Somebody answered that it does not fit what a baby of this age can do. Speak to children’s social care the same day."
    )
      + notice(
        unasked.map(\.id), "Ask whether the explanation fits",
        "A baby was hurt. Ask whether the explanation fits what a baby of this age can do, and record the answer."
      )
  }

  private static func notice(_ entries: [ID<Entry>], _ title: String, _ why: String) -> [Notice] {
    entries.isEmpty ? [] : [Notice(rule, title: title, why: why, entries: entries)]
  }

  private static func wasUnderOne(_ picture: Picture, _ entry: Entry) -> Bool {
    picture.identity.bornOn.flatMap {
      Age(bornOn: $0, on: entry.envelope.occurred.earliest)
    }?.years == 0
  }
}
