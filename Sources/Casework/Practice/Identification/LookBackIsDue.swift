import Record
import Vocabulary

/// Due on the day somebody set, some months after the first concern, or when enough has been added, whichever is first.
///
/// The months and the number are ours.
public enum LookBackIsDue: PracticeRule {
  public static let rule = Rule("R-033", source: "Blackpool section 2; Liverpool 5.1")

  public static let says =
    "Neglect rarely makes a crisis: look back over the whole when time has passed or much has been added."

  public static func notices(in picture: Picture) -> [Notice] {
    guard let first = picture.concerns.first else { return [] }
    let last = picture.chronology.standing(LookBack.self).max { $0.entry.number < $1.entry.number }
    let since = picture.chronology.lines.filter {
      $0.isContact && $0.standing == .standing && $0.entry.number > (last?.entry.number ?? 0)
    }
    let due =
      last?.content.nextLookBackOn
      ?? first.entry.envelope.occurred.earliest
      .adding(months: picture.parameters.monthsUntilLookBack)
    if due <= picture.today {
      return [notice("It was due on \(due.british).", since, picture)]
    }
    if since.count >= picture.parameters.contactsUntilLookBack {
      let when = last == nil ? "since the record began" : "since somebody last looked back"
      return [notice("\(since.count) entries have been added \(when).", since, picture)]
    }
    return []
  }

  private static func notice(
    _ why: String, _ lines: [ChronologyLine], _ picture: Picture
  ) -> Notice {
    Notice(
      rule, title: "Look back over the whole chronology",
      why:
        "\(why) Neglect rarely makes a crisis that calls for action by itself. Read the whole, write down what it shows, and set the "
        + "next date.\(picture.parameters.whose("months_until_look_back"))",
      entries: lines.map(\.entry.id))
  }
}
