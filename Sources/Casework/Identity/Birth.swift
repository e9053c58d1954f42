public import Record
public import Vocabulary

/// A child who was on the record before birth was born.
///
/// The person stays the same person: what was known before the birth stays theirs, names and all
///
public struct Birth: Payload {
  public static let kind = Kind("person.born")

  public var bornOn: PartialDate
  /// The name given at birth, when there is one yet.
  public var name: PersonName?
  public var sex: Sex

  public init(bornOn: PartialDate, name: PersonName? = nil, sex: Sex = .notKnown) {
    self.bornOn = bornOn
    self.name = name
    self.sex = sex
  }

  private enum CodingKeys: String, CodingKey {
    case bornOn = "born_on"
    case name
    case sex
  }
}

extension Birth {
  public static let title = "Born"
  public static let isContact = true

  public var summary: String {
    name.map { "\($0.shown), born \(bornOn.british)" } ?? "Born \(bornOn.british)"
  }

  public var details: [Detail] {
    Detail.listing(
      ("Date of birth", bornOn.british), ("Name", name?.shown), ("Sex", sex.label))
  }
}
