public import Record
import Vocabulary

extension SharingDecided {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    missing + SharingIsDecided.objections(to: self)
      + LookingAgain.objections(to: lookAgainOn, at: "look_again_on", from: picture.today)
  }

  private var missing: [Objection] {
    [
      (withWhom, "with_whom", "Enter with whom it is shared, or who asked for it"),
      (what, "what", "Enter what is shared, or was asked for"),
      (purpose, "purpose", "Enter what it is for"),
    ]
    .filter { $0.0.isBlank }.map { Objection(at: $0.1, $0.2) }
  }
}
