public import Record

/// A worry about a child, as one professional saw it.
public struct Concern: Payload {
  public static let kind = Kind("concern.recorded")

  public var sign: Sign
  public var experience: Experience
  public var response: FirstResponse
  public var categories: Categories
  public var circumstances: Circumstances
  public var judgement: Judgement
  public var materialNeed: MaterialNeed

  public init(
    sign: Sign, experience: Experience = Experience(), response: FirstResponse = FirstResponse(),
    categories: Categories = Categories(), circumstances: Circumstances = Circumstances(),
    judgement: Judgement = Judgement(), materialNeed: MaterialNeed = MaterialNeed()
  ) {
    self.sign = sign
    self.experience = experience
    self.response = response
    self.categories = categories
    self.circumstances = circumstances
    self.judgement = judgement
    self.materialNeed = materialNeed
  }

  private enum CodingKeys: String, CodingKey {
    case sign
    case experience
    case response
    case categories
    case circumstances
    case judgement
    case materialNeed = "material_need"
  }
}
