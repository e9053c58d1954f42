public import Record
import Vocabulary

extension ChildsVoice {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    missing + RelativesDoNotInterpret.objections(to: interpreter, isSensitive: isSensitive)
  }

  private var missing: [Objection] {
    guard wasSeen else {
      return whyNotSeen.isBlank
        ? [Objection(at: "why_not_seen", "Enter why the child was not seen")] : []
    }
    return saysSomething
      ? []
      : [
        Objection(
          at: "words", "Enter exactly what the child said, or what you saw the child show")
      ]
  }
}

extension Sighting: Judged {
  public func objections(in picture: Picture, by author: Author) -> [Objection] {
    RelativesDoNotInterpret.objections(to: interpreter, isSensitive: isSensitive)
  }
}
