import Record
import Vocabulary

/// A child who was heard in the last months, and never alone or in private, is noticed; the months are ours.
public enum HeardInPrivate: PracticeRule {
  public static let rule = Rule("R-133", source: "Herefordshire section 4")

  public static let says =
    "Speak with the child in private, not before others."

  public static let asks = [
    FormPrompt(
      .voice, "in_private", "Was it somewhere private, with nobody who could overhear?",
      hint: "Children say that they cannot speak before their family, or where others listen.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let months = picture.parameters.monthsHeardInPrivate
    let since = picture.today.adding(months: -months)
    let heard = picture.involvement.voices.filter { $0.content.wasSeen && $0.day > since }
    let isUnheard = heard.allSatisfy {
      $0.content.inPrivate != .yes && $0.content.seenAlone != .yes
    }
    guard isUnheard, picture.ageStage != .infancy else { return [] }
    return noticed(
      heard.map(\.id), "Not heard in private",
      "In the last \(months) months the child has been heard, and never alone or in private. Find a place and a time."
        + picture.parameters.whose("months_heard_in_private"))
  }
}
