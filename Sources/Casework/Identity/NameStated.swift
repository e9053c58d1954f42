public import Record

/// A name was given for somebody: a new one, another one they are known by, or one they had before.
public struct NameStated: Payload {
  public static let kind = Kind("person.named")

  public var name: PersonName
  public var use: NameUse

  public init(name: PersonName, use: NameUse = .legal) {
    self.name = name
    self.use = use
  }
}

extension NameStated {
  public static let title = "Name"

  public var summary: String { "\(use.label): \(name.shown)" }

  public var details: [Detail] {
    Detail.listing((use.label, name.shown))
  }
}
