import Record

/// A child who was heard, and never alone or in private, is noticed.
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
    let heard = picture.involvement.voices.filter(\.content.wasSeen)
    let isUnheard = heard.allSatisfy {
      $0.content.inPrivate != .yes && $0.content.seenAlone != .yes
    }
    guard isUnheard, picture.ageStage != .infancy else { return [] }
    return noticed(
      heard.map(\.id), "Never heard in private",
      "The child has been heard, and never alone or in private. Find a place and a time.")
  }
}
